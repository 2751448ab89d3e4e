import { useTexts } from '../../i18n/texts';
import { formatCount } from '../../shared/format';
import { isNarrowed, isOpenOnly, type DiscrepancyFilterValues } from './discrepancy-filter';
import { discrepancyListTexts } from './discrepancy-list.texts';

interface ListHeading {
  place: string;
  values: DiscrepancyFilterValues;
  /** Undefined while it is being read. */
  totalCount: number | undefined;
  /** Without a roll nothing was checked: zero would not mean that all is well. */
  rollThere: boolean;
}

/** The list's sentence, with the figure only where there is one. */
export function useListHeading({ place, values, totalCount, rollThere }: ListHeading): string {
  const texts = useTexts(discrepancyListTexts);
  if (totalCount === undefined) return texts.headingUnknown(place);
  if (totalCount === 0 && !rollThere) return texts.headingNoRoll(place);
  if (totalCount === 0 && !isNarrowed(values)) return texts.headingNone(place);
  return isOpenOnly(values) ? texts.headingOpen(place, formatCount(totalCount)) : texts.heading(place, formatCount(totalCount));
}
