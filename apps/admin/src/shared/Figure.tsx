import { useTexts } from '../i18n/texts';
import { formatCount, formatRateOf, notMeasuredMark } from './format';
import { sharedTexts } from './shared.texts';

/** A dash that says why it is one: never a zero that means "unknown". */
export function NotMeasured({ why }: { why?: string }) {
  const { notMeasured } = useTexts(sharedTexts);
  const reason = why ?? notMeasured;
  return (
    <span className="q-not-measured" title={reason}>
      <span aria-hidden="true">{notMeasuredMark}</span>
      <span className="q-visually-hidden">{reason}</span>
    </span>
  );
}

/** The same in words, where there is room for them. */
export const NotMeasuredInWords = () => <span className="q-muted">{useTexts(sharedTexts).notMeasured}</span>;

/** A count, or the dash when it was not measured. */
export const Count = ({ value }: { value: number | null | undefined }) =>
  value == null ? <NotMeasured /> : <span className="q-figure">{formatCount(value)}</span>;

/** A rate 0..1, floored to two decimals of a per cent, or the dash. */
export const Rate = ({ value }: { value: number | null | undefined }) =>
  value == null ? <NotMeasured /> : <span className="q-figure">{formatRateOf(value)}</span>;
