import { useTexts } from '../i18n/texts';
import { sharedTexts } from './shared.texts';

const Line = ({ width }: { width: string }) => <span className="q-bone" style={{ width }} />;

/** The rows of a table that is being read. */
export const RowsSkeleton = ({ rows = 8 }: { rows?: number }) => (
  <div className="q-bones" aria-hidden="true">
    {Array.from({ length: rows }, (_, row) => <Line key={row} width={`${96 - ((row * 7) % 22)}%`} />)}
  </div>
);

/** A page that is being read: path, heading, rows. */
export function PageSkeleton() {
  const texts = useTexts(sharedTexts);
  return (
    <div className="q-page" role="status" aria-label={texts.loading}>
      <div className="q-bones q-bones-heading" aria-hidden="true"><Line width="220px" /><Line width="46%" /></div>
      <RowsSkeleton rows={10} />
    </div>
  );
}
