import { useTexts } from '../../i18n/texts';
import { discrepancyNames } from './discrepancy-names.texts';
import { discrepancyTexts } from './discrepancy.texts';
import { evidenceMatrix, type Statement } from './evidence';

/** What every source says, side by side; an item on which they do not agree is marked in words. */
export function EvidenceTable({ evidence }: { evidence: readonly Statement[] }) {
  const texts = useTexts(discrepancyTexts);
  const names = useTexts(discrepancyNames);
  const { sources, rows } = evidenceMatrix(evidence);
  if (rows.length === 0) return <div className="q-table-empty">{texts.evidenceNone}</div>;
  return (
    <div className="q-table">
      <table className="discrepancy-evidence">
        <thead>
          <tr>
            <th scope="col">{texts.item}</th>
            {sources.map((source) => <th key={source} scope="col">{names.source[source]}</th>)}
            <th scope="col" className="discrepancy-mark"><span className="q-visually-hidden">{texts.differs}</span></th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, values, differs }) => (
            <tr key={key} data-differs={differs || undefined}>
              <th scope="row">{label}</th>
              {sources.map((source) => (
                <td key={source}>
                  {values[source]?.map((value, index) => <Value key={index} value={value} />) ?? <span className="q-muted">—</span>}
                </td>
              ))}
              <td className="discrepancy-mark">{differs && <span className="q-error">≠ {texts.differs}</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Value({ value }: { value: string | null }) {
  const texts = useTexts(discrepancyTexts);
  return <div>{value ? <span className="q-figure">{value}</span> : <span className="q-muted">{texts.empty}</span>}</div>;
}
