import { useTexts } from '../../i18n/texts';
import { formatCount, formatRateOf } from '../../shared/format';
import { areasTexts } from './areas.texts';
import type { Figures } from './progress';

/** The answer of an area's page: how far it is and what is in the way. */
export function useAreaHeading(name: string, { households, persons, verifiedRate, openDiscrepancies, openErrors }: Figures): string {
  const texts = useTexts(areasTexts);
  if (households === 0) return texts.headingEmpty(name);
  if (verifiedRate !== null) return texts.headingMeasured(name, formatRateOf(verifiedRate), formatCount(openDiscrepancies));
  if (openDiscrepancies === 0) return texts.headingClean(name, formatCount(persons));
  return texts.heading(name, formatCount(persons), formatCount(openDiscrepancies), formatCount(openErrors));
}
