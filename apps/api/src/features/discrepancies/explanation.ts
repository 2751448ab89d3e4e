import { explainFinding } from '@qingce/rules';
import { type Language, maskNumbersIn } from '@qingce/standards';
import type { DiscrepancyRow } from './discrepancy.row';

/** One sentence: what was seen and what to do, numbers in raw texts masked. What a person entered explains itself by the person's own words. */
export function explanationOf({ rule, found, note }: Pick<DiscrepancyRow, 'rule' | 'found' | 'note'>, language: Language): string {
  return maskNumbersIn(rule === null ? (note ?? '') : explainFinding(rule, found, language));
}
