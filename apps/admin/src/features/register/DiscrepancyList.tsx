import { Link } from 'react-router';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { useTexts } from '../../i18n/texts';
import { discrepancyNames } from '../discrepancies/discrepancy-names.texts';
import { SeverityMark } from '../discrepancies/SeverityMark';
import { registerTexts } from './register.texts';

export const discrepancyLine = graphql(`
  fragment DiscrepancyLine on Discrepancy {
    id
    category
    severity
    status
    explanation(language: $language)
    rule {
      code
    }
    subjects {
      id
      name
    }
  }
`);

interface DiscrepancyListProps {
  discrepancies: readonly FragmentType<typeof discrepancyLine>[];
  /** On a person's own page the name need not be repeated. */
  withNames?: boolean;
}

/** What was found about a household or a person, each with its sentence; open ones first as the server orders them. */
export function DiscrepancyList({ discrepancies, withNames = false }: DiscrepancyListProps) {
  const texts = useTexts(registerTexts);
  const names = useTexts(discrepancyNames);
  const lines = readFragment(discrepancyLine, discrepancies);
  return (
    <section className="q-findings">
      <h2 className="q-section-title">{texts.openDiscrepancies}</h2>
      {lines.length === 0 && <p className="q-muted">{texts.noDiscrepancies}</p>}
      <ul>
        {lines.map(({ id, category, severity, status, explanation, rule, subjects }) => (
          <li key={id}>
            <p>
              <SeverityMark severity={severity} />{' '}
              <Link to={`/discrepancies/${id}`}>{[names.category[category], rule?.code].filter(Boolean).join(' · ')}</Link>
              <span className="q-muted"> {names.status[status]}</span>
            </p>
            <p>{withNames && subjects.length > 0 && <strong>{subjects.map(({ name }) => name).join('、')} </strong>}{explanation}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
