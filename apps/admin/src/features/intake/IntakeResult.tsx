import { Link } from 'react-router';
import { useAllowed } from '../../app/session';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { useLanguage } from '../../i18n/language';
import { useTexts } from '../../i18n/texts';
import { formatCount } from '../../shared/format';
import { LinkButton } from '../../shared/LinkButton';
import { SeverityMark } from '../discrepancies/SeverityMark';
import { intakeJobTexts } from './intake-job.texts';

const intakeResult = graphql(`
  fragment IntakeResult on IntakeJob {
    kind
    countyCode
    unchanged
    discrepanciesRaised
    discrepanciesByRule {
      count
      rule {
        code
        title
        titleEn
        severity
      }
    }
  }
`);

/** What the rules found in it, each with the way to the list. */
export function IntakeResult({ job }: { job: FragmentType<typeof intakeResult> }) {
  const texts = useTexts(intakeJobTexts);
  const english = useLanguage() === 'en';
  const mayWrite = useAllowed('INTAKE_WRITE');
  const { kind, countyCode, unchanged, discrepanciesRaised, discrepanciesByRule } = readFragment(intakeResult, job);
  const counts = [...discrepanciesByRule].sort((one, other) => other.count - one.count);
  return (
    <section className="q-section">
      <div className="intake-row intake-start">
        {discrepanciesRaised > 0 && <LinkButton type="primary" to={`/discrepancies?area=${countyCode}`}>{texts.findingsAll}</LinkButton>}
        {kind === 'AREAS' && mayWrite && <LinkButton type="primary" to="/intake/new">{texts.nextRoll}</LinkButton>}
        <LinkButton to={`/?county=${countyCode}`}>{texts.toBoard}</LinkButton>
      </div>
      {kind === 'ROLL' && !unchanged && (
        <>
          <h2>{texts.findings}</h2>
          {counts.length === 0 ? (
            <div className="q-table-empty">{texts.findingsNone}</div>
          ) : (
            <div className="q-table intake-findings">
              <table>
                <colgroup><col style={{ width: '70px' }} /><col /><col style={{ width: '110px' }} /><col style={{ width: '130px' }} /></colgroup>
                <thead>
                  <tr><th scope="col" colSpan={2}>{texts.findingsRule}</th><th scope="col">{texts.findingsSeverity}</th><th scope="col" className="q-cell-figure">{texts.findingsCount}</th></tr>
                </thead>
                <tbody>
                  {counts.map(({ rule, count }) => (
                    <tr key={rule.code}>
                      <td className="q-mono">{rule.code}</td>
                      <td><Link to={`/discrepancies?area=${countyCode}&rule=${rule.code}`}>{english ? rule.titleEn : rule.title}</Link></td>
                      <td><SeverityMark severity={rule.severity} /></td>
                      <td className="q-cell-figure">{formatCount(count)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
        </>
      )}
    </section>
  );
}
