import { categoryKind, type DiscrepancyCategory, type Severity } from '@qingce/rules';
import { categories, type DiscrepancyStatus, discrepancyStatuses } from '../discrepancies/discrepancy.enums';
import type { CounterRow } from './area.queries';
import type { CategoryCount, Progress } from './progress.type';

export type Measures = CounterRow['measures'];

interface DiscrepancyMeasure {
  category: DiscrepancyCategory;
  status: DiscrepancyStatus;
  severity: Severity;
}

/** Measure names are few and come again with every area: each is taken apart once. */
const known = new Map<string, DiscrepancyMeasure | null>();

function readMeasure(measure: string): DiscrepancyMeasure | null {
  let read = known.get(measure);
  if (read === undefined) {
    const [what, category, status, severity] = measure.split('.');
    read = what === 'discrepancies' ? ({ category, status, severity } as DiscrepancyMeasure) : null;
    known.set(measure, read);
  }
  return read;
}

/** Statuses in which nothing remains to be done. */
export const closedStatuses: readonly DiscrepancyStatus[] = ['SETTLED', 'DISMISSED', 'CLOSED_BY_DATA'];
const openStatuses = discrepancyStatuses.filter((status) => !closedStatuses.includes(status));
const open: ReadonlySet<DiscrepancyStatus> = new Set(openStatuses);

export function toProgress(measures: Measures, updatedAt: Date): Progress {
  let openDiscrepancies = 0;
  let openErrors = 0;
  for (const measure in measures) {
    const discrepancy = readMeasure(measure);
    if (!discrepancy || !open.has(discrepancy.status)) continue;
    const count = measures[measure] ?? 0;
    openDiscrepancies += count;
    if (discrepancy.severity === 'ERROR') openErrors += count;
  }
  return {
    households: measures['households'] ?? 0,
    householdsVerified: null,
    persons: measures['persons.ACTIVE'] ?? 0,
    personsVerified: null,
    verifiedRate: null,
    personsPending: measures['persons.PENDING'] ?? 0,
    personsCancelled: measures['persons.CANCELLED'] ?? 0,
    openDiscrepancies,
    openErrors,
    updatedAt,
  };
}

/** Categories without any are left out; the others come in the order of the enum. */
export function toCategoryCounts(measures: Measures, statuses: readonly DiscrepancyStatus[] = openStatuses): CategoryCount[] {
  const counts = new Map<DiscrepancyCategory, number>();
  for (const measure in measures) {
    const discrepancy = readMeasure(measure);
    if (!discrepancy || !statuses.includes(discrepancy.status)) continue;
    counts.set(discrepancy.category, (counts.get(discrepancy.category) ?? 0) + (measures[measure] ?? 0));
  }
  return categories.flatMap((category) => {
    const count = counts.get(category) ?? 0;
    return count > 0 ? [{ category, kind: categoryKind[category], count }] : [];
  });
}
