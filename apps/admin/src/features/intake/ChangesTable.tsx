import { graphql, readFragment, type FragmentType } from '../../gql';
import { useTexts } from '../../i18n/texts';
import { formatCount } from '../../shared/format';
import { intakeJobTexts } from './intake-job.texts';

export const intakeChanges = graphql(`
  fragment IntakeChanges on IntakeChanges {
    areasAdded
    areasRenamed
    groupsAdded
    householdsAdded
    personsAdded
    personsActive
    personsPending
    personsCancelled
  }
`);

const parts: ReadonlySet<string> = new Set(['personsActive', 'personsPending', 'personsCancelled']);
const order = ['areasAdded', 'areasRenamed', 'groupsAdded', 'householdsAdded', 'personsAdded', 'personsActive', 'personsPending', 'personsCancelled'] as const;

/** What changes, figure by figure; lines that are nothing are left out. */
export function ChangesTable({ changes }: { changes: FragmentType<typeof intakeChanges> }) {
  const texts = useTexts(intakeJobTexts);
  const figures = readFragment(intakeChanges, changes);
  const lines = order.filter((name) => figures[name] > 0);
  if (lines.length === 0) return <div className="q-table-empty">{texts.changesNone}</div>;
  return (
    <div className="q-table intake-changes">
      <table>
        <tbody>
          {lines.map((name) => (
            <tr key={name}>
              <td className={parts.has(name) ? 'intake-part q-muted' : undefined}>{texts.change[name]}</td>
              <td className="q-cell-figure">{formatCount(figures[name])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
