import { graphql, readFragment, type FragmentType } from '../../gql';
import { useTexts } from '../../i18n/texts';
import { Count } from '../../shared/Figure';
import { formatCount } from '../../shared/format';
import { ChangesTable } from './ChangesTable';
import { intakeJobTexts } from './intake-job.texts';

const checkReport = graphql(`
  fragment CheckReport on IntakeJob {
    status
    rowsRead
    rowsAccepted
    rowsRejected
    warnings {
      item
      itemName
      count
      example
    }
    changes {
      ...IntakeChanges
    }
    head {
      extra
    }
  }
`);

/** What was read: rows, what could not be understood, what would change. */
export function CheckReport({ job }: { job: FragmentType<typeof checkReport> }) {
  const texts = useTexts(intakeJobTexts);
  const { status, rowsRead, rowsAccepted, rowsRejected, warnings, changes, head } = readFragment(checkReport, job);
  const extra = head?.extra ?? [];
  return (
    <div className="q-columns q-section">
      <section>
        <dl className="intake-figures">
          <div><dt>{texts.read}</dt><dd><Count value={rowsRead} /></dd></div>
          <div><dt>{status === 'DONE' ? texts.taken : texts.accepted}</dt><dd><Count value={rowsAccepted} /></dd></div>
          <div><dt>{texts.rejected}</dt><dd className={rowsRejected > 0 ? 'q-error' : undefined}><Count value={rowsRejected} /></dd></div>
        </dl>
        {extra.length > 0 && (
          <div className="q-section">
            <h2>{texts.extra}</h2>
            <p>{texts.extraHelp(formatCount(extra.length))} {extra.join('、')}</p>
          </div>
        )}
        {warnings.length > 0 && (
          <div className="q-section">
            <h2>{texts.warnings}</h2>
            {status !== 'FAILED' && status !== 'UNDONE' && <p className="q-muted">{texts.warningsHelp}</p>}
            <div className="q-table">
              <table>
                <thead>
                  <tr><th scope="col">{texts.warningItem}</th><th scope="col" className="q-cell-figure">{texts.warningCount}</th><th scope="col">{texts.warningExample}</th></tr>
                </thead>
                <tbody>
                  {warnings.map(({ item, itemName, count, example }) => (
                    <tr key={item}><td>{itemName}</td><td className="q-cell-figure">{formatCount(count)}</td><td title={example}>{example}</td></tr>
                  ))}
                </tbody>
              </table>
            </div>
          </div>
        )}
      </section>
      {changes && (
        <section>
          <h2 className="q-section-title">{status === 'DONE' ? texts.changesDone : status === 'UNDONE' ? texts.changesUndone : texts.changes}</h2>
          <ChangesTable changes={changes} />
        </section>
      )}
    </div>
  );
}
