import { Button, Tooltip } from 'antd';
import { useAllowed } from '../../app/session';
import { useTexts } from '../../i18n/texts';
import { useDownload } from '../../shared/useDownload';
import { exportAddress, type DiscrepancyFilterValues } from './discrepancy-filter';
import { discrepancyListTexts } from './discrepancy-list.texts';

/** Everything that matches, as a spreadsheet. */
export function ExportButtons({ values, disabled }: { values: DiscrepancyFilterValues; disabled: boolean }) {
  const texts = useTexts(discrepancyListTexts);
  const allowed = useAllowed('DISCREPANCY_EXPORT');
  const { busy, download } = useDownload();
  const save = (format: 'xlsx' | 'csv') => void download(exportAddress(format, values), `discrepancies.${format}`);
  return (
    <Tooltip title={allowed ? texts.exportHint : texts.noExport}>
      <span className="discrepancies-export">
        <Button disabled={!allowed || disabled} loading={busy} onClick={() => save('xlsx')}>{texts.exportXlsx}</Button>
        <Button disabled={!allowed || disabled || busy} onClick={() => save('csv')}>{texts.exportCsv}</Button>
      </span>
    </Tooltip>
  );
}
