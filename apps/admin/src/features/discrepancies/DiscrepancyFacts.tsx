import { Link } from 'react-router';
import type { ReactNode } from 'react';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { useLanguage } from '../../i18n/language';
import { useTexts } from '../../i18n/texts';
import { formatDateTime } from '../../shared/format';
import { discrepancyNames } from './discrepancy-names.texts';
import { discrepancyTexts } from './discrepancy.texts';
import { SeverityMark } from './SeverityMark';

const discrepancyFacts = graphql(`
  fragment DiscrepancyFacts on Discrepancy {
    category
    kind
    severity
    status
    origin
    note
    raisedBy
    createdAt
    closedAt
    closedReason
    rule {
      code
      title
      titleEn
      basis
      description
    }
    household {
      id
      number
      address
      head {
        id
        name
      }
    }
  }
`);

/** How it stands, which rule found it and on what basis, and where the household is. */
export function DiscrepancyFacts({ discrepancy }: { discrepancy: FragmentType<typeof discrepancyFacts> }) {
  const texts = useTexts(discrepancyTexts);
  const names = useTexts(discrepancyNames);
  const english = useLanguage() === 'en';
  const { category, kind, severity, status, origin, note, raisedBy, createdAt, closedAt, closedReason, rule, household } = readFragment(discrepancyFacts, discrepancy);
  return (
    <aside className="discrepancy-side">
      <section className="q-panel">
        <h2>{texts.facts}</h2>
        <dl className="discrepancy-facts">
          <Fact label={texts.status}><strong>{names.status[status]}</strong></Fact>
          <Fact label={texts.severity}><SeverityMark severity={severity} /> <span className="q-muted">{names.severityHint[severity]}</span></Fact>
          <Fact label={texts.category}>{names.category[category]} <span className="q-muted">{names.kind[kind]}: {names.kindHint[kind]}</span></Fact>
          <Fact label={texts.origin}>{names.origin[origin]}</Fact>
          {raisedBy && <Fact label={texts.raisedBy}>{raisedBy}</Fact>}
          <Fact label={texts.createdAt}>{formatDateTime(createdAt)}</Fact>
          {closedAt && <Fact label={texts.closedAt}>{formatDateTime(closedAt)}</Fact>}
          {closedReason && <Fact label={texts.closedReason}>{closedReason}</Fact>}
          {note && <Fact label={texts.note}>{note}</Fact>}
        </dl>
      </section>
      <section className="q-panel">
        <h2>{texts.rule}</h2>
        {rule ? (
          <>
            <p><strong>{rule.code} {english ? rule.titleEn : rule.title}</strong></p>
            <p>{rule.description}</p>
            <p className="q-muted">{texts.basis}: {rule.basis}</p>
            <p><Link to={`/discrepancies?rule=${rule.code}`}>{texts.allOfRule}</Link></p>
          </>
        ) : (
          <p className="q-muted">{texts.noRule}</p>
        )}
      </section>
      <section className="q-panel">
        <h2>{texts.household}</h2>
        {household ? (
          <dl className="discrepancy-facts">
            <Fact label={texts.householdNumber}><Link className="q-mono" to={`/households/${household.id}`}>{household.number ?? '—'}</Link></Fact>
            {household.head && <Fact label={texts.head}><Link to={`/persons/${household.head.id}`}>{household.head.name}</Link></Fact>}
            <Fact label={texts.address}>{household.address || '—'}</Fact>
          </dl>
        ) : (
          <p className="q-muted">{texts.noHousehold}</p>
        )}
      </section>
    </aside>
  );
}

const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
  <div>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);
