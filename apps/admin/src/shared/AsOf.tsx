import { Button } from 'antd';
import { useTexts } from '../i18n/texts';
import { formatMoment } from './format';
import { sharedTexts } from './shared.texts';
import { useKeys } from './useKeys';

interface AsOfProps {
  instant: string;
  onRefresh(): void;
  busy?: boolean;
  /** The last refresh did not succeed: what is shown is older than it should be. */
  failed?: boolean;
}

/** How old the figures are, and a way to newer ones. */
export function AsOf({ instant, onRefresh, busy = false, failed = false }: AsOfProps) {
  const texts = useTexts(sharedTexts);
  useKeys([{ key: 'r', label: texts.refresh, run: onRefresh }]);
  return (
    <span className="q-as-of">
      {failed && <span className="q-error" role="alert">{texts.refreshFailed}</span>}
      <span>{texts.asOf(formatMoment(instant))}</span>
      <Button size="small" loading={busy} onClick={onRefresh} aria-keyshortcuts="r">{texts.refresh}</Button>
    </span>
  );
}
