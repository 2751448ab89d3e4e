import { App, Button, Progress, Upload } from 'antd';
import { useTexts } from '../../i18n/texts';
import { formatBytes } from '../../shared/format';
import { fileFault } from './file-choice';
import { newIntakeTexts } from './new-intake.texts';
import type { UploadState } from './useUpload';

interface FileDropProps {
  state: UploadState;
  onFile(file: File): void;
  onCancel(): void;
  onClear(): void;
}

/** Drop or choose a file; then its upload, with progress, cancelling and another try. */
export function FileDrop({ state, onFile, onCancel, onClear }: FileDropProps) {
  const texts = useTexts(newIntakeTexts);
  const { message } = App.useApp();

  const take = (file: File, all: readonly File[]) => {
    if (file !== all[0]) return false;
    if (all.length > 1) message.info(texts.onlyOne);
    const fault = fileFault(file);
    if (fault === null) onFile(file);
    else message.error({ WRONG_TYPE: texts.wrongType, OLD_EXCEL: texts.oldExcel, EMPTY: texts.emptyFile }[fault](file.name), 8);
    return false;
  };

  if (state.phase === 'NONE') {
    return (
      <Upload.Dragger accept=".csv,.tsv,.txt,.xlsx" showUploadList={false} beforeUpload={take} multiple>
        <p className="intake-drop-title">{texts.drop}</p>
        <p className="q-muted">{texts.dropHint}</p>
      </Upload.Dragger>
    );
  }
  const { file } = state;
  return (
    <div className="q-panel intake-file" aria-live="polite">
      <strong>{file.name}</strong>
      {state.phase === 'SENDING' ? (
        <>
          <Progress percent={Math.floor((state.sent / file.size) * 100)} size="small" aria-label={texts.uploading(formatBytes(state.sent), formatBytes(file.size))} />
          <div className="intake-row">
            <span className="q-muted">{texts.uploading(formatBytes(state.sent), formatBytes(file.size))}</span>
            <Button size="small" onClick={onCancel}>{texts.cancel}</Button>
          </div>
        </>
      ) : (
        <Ended state={state} onRetry={() => onFile(file)} onClear={onClear} />
      )}
    </div>
  );
}

function Ended({ state: { file, outcome }, onRetry, onClear }: { state: Extract<UploadState, { phase: 'ENDED' }>; onRetry(): void; onClear(): void }) {
  const texts = useTexts(newIntakeTexts);
  const other = <Button size="small" onClick={onClear}>{texts.other}</Button>;
  if (outcome.state === 'DONE') return <div className="intake-row"><span className="q-good">✓ {texts.uploaded(formatBytes(file.size))}</span>{other}</div>;

  const known: Readonly<Record<number, string>> = { 401: texts.signedOut, 403: texts.forbidden, 413: texts.tooLarge };
  const reason =
    outcome.state === 'CANCELLED' ? texts.cancelled : outcome.state === 'BROKEN' ? texts.network : outcome.message || known[outcome.status] || texts.server(String(outcome.status));
  return (
    <div role="alert">
      {outcome.state !== 'CANCELLED' && <p className="q-error">✗ {texts.failedTitle}</p>}
      <p>{reason}{outcome.state === 'CANCELLED' ? '' : ` ${texts.failedText}`}</p>
      <div className="intake-row intake-start"><Button size="small" type="primary" onClick={onRetry}>{texts.retry}</Button>{other}</div>
    </div>
  );
}
