import { Button } from 'antd';
import { useTexts } from '../i18n/texts';
import { formatMoment } from './format';
import { sharedTexts } from './shared.texts';
import { useKeys } from './useKeys';

interface AsOfProps {
  instant: string;
  onRefresh(): void;
  busy?: boolean;
}

/** How old the figures are, and a way to newer ones. */
export function AsOf({ instant, onRefresh, busy = false }: AsOfProps) {
  const texts = useTexts(sharedTexts);
  useKeys([{ key: 'r', label: texts.refresh, run: onRefresh }]);
  return (
    <span className="q-as-of">
      <span>{texts.asOf(formatMoment(instant))}</span>
      <Button size="small" loading={busy} onClick={onRefresh} aria-keyshortcuts="r">{texts.refresh}</Button>
    </span>
  );
}
