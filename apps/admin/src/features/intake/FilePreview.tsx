import { useTexts } from '../../i18n/texts';
import { headerMappingTexts } from './header-mapping.texts';

interface FilePreviewProps {
  headers: readonly string[];
  rows: readonly (readonly string[])[];
  /** Indexes of the headers that feed a known column; the others are shown in grey. */
  used: readonly (number | null)[];
}

/** The first rows of the file as they are. */
export function FilePreview({ headers, rows, used }: FilePreviewProps) {
  const texts = useTexts(headerMappingTexts);
  return (
    <div className="q-section">
      <h3 className="q-section-title">{texts.preview}</h3>
      <div className="q-table">
        <div className="q-table-scroll" tabIndex={0} role="region" aria-label={texts.preview}>
          <table className="intake-preview">
            <thead>
              <tr>{headers.map((header, index) => <th key={index} scope="col" className={used.includes(index) ? undefined : 'intake-unused'}>{header}</th>)}</tr>
            </thead>
            <tbody>
              {rows.map((cells, row) => (
                <tr key={row}>{headers.map((_, index) => <td key={index} className={used.includes(index) ? undefined : 'intake-unused'}>{cells[index] ?? ''}</td>)}</tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </div>
  );
}
