import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/texts';
import { Count, Rate } from '../../shared/Figure';
import { areasTexts } from './areas.texts';
import type { Figures } from './progress';

/** The totals of an area in one line, as on top of a printed return. */
export function FigureStrip({ figures }: { figures: Figures }) {
  const texts = useTexts(areasTexts);
  return (
    <dl className="q-strip" aria-label={texts.figures}>
      <Total label={texts.households}><Count value={figures.households} /></Total>
      <Total label={texts.persons}><Count value={figures.persons} /></Total>
      <Total label={texts.pending}><Count value={figures.personsPending} /></Total>
      <Total label={texts.cancelled}><Count value={figures.personsCancelled} /></Total>
      <Total label={texts.householdsVerified}><Count value={figures.householdsVerified} /></Total>
      <Total label={texts.personsVerified}><Count value={figures.personsVerified} /></Total>
      <Total label={texts.verifiedRate}><Rate value={figures.verifiedRate} /></Total>
      <Total label={texts.open}><Count value={figures.openDiscrepancies} /></Total>
      <Total label={texts.errors} urgent={figures.openErrors > 0}><Count value={figures.openErrors} /></Total>
    </dl>
  );
}

const Total = ({ label, urgent = false, children }: { label: string; urgent?: boolean; children: ReactNode }) => (
  <div className={urgent ? 'q-error' : undefined}>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);
