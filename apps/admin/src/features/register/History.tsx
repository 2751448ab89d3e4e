import { Link } from 'react-router';
import { Allowed } from '../../app/session';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { useTexts } from '../../i18n/texts';
import { formatDateTime } from '../../shared/format';
import { registerTexts } from './register.texts';

const registerHistory = graphql(`
  fragment RegisterHistory on RegisterChangeConnection {
    nodes {
      id
      kind
      at
      by
      reason
      intakeJobId
    }
  }
`);

/** What was done to a record, by whom, when and why; the newest first. */
export function History({ changes }: { changes: FragmentType<typeof registerHistory> }) {
  const texts = useTexts(registerTexts);
  const { nodes } = readFragment(registerHistory, changes);
  return (
    <section className="q-findings">
      <h2 className="q-section-title">{texts.history}</h2>
      {nodes.length === 0 && <p className="q-muted">{texts.noHistory}</p>}
      <ul>
        {nodes.map(({ id, kind, at, by, reason, intakeJobId }) => (
          <li key={id}>
            <p>
              {texts.changes[kind]}{reason && ` · ${reason}`}
              {intakeJobId && <Allowed permission="INTAKE_READ"> <Link to={`/intake/${intakeJobId}`}>{texts.seeIntake}</Link></Allowed>}
            </p>
            <p className="q-muted">{texts.changeBy(by, formatDateTime(at))}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
