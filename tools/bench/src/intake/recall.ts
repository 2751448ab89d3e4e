import type { TruthEntry } from '@qingce/sample-county';

/** A line of `export discrepancies --format jsonl`, as far as it is compared. */
export interface ExportedDiscrepancy {
  readonly rule: string | null;
  readonly category: string;
  readonly householdNumber: string | null;
  readonly rows: readonly number[];
}

export interface Recall {
  readonly planted: number;
  readonly found: number;
  /** Discrepancies that nobody planted. */
  readonly unexpected: number;
  /** By the rule that was to find it. */
  readonly byRule: Readonly<Record<string, { planted: number; found: number }>>;
}

/** How much of what was planted was found, and what was found besides. */
export function recallOf(truth: readonly TruthEntry[], exported: readonly ExportedDiscrepancy[]): Recall {
  const defects = truth.filter(({ kind }) => kind === 'defect');
  const byPlace = new Map<string, TruthEntry[]>();
  for (const defect of defects) for (const place of placesOf(defect.rows, defect.household)) byPlace.set(place, [...(byPlace.get(place) ?? []), defect]);
  const found = new Set<TruthEntry>();
  let unexpected = 0;
  for (const { rule, category, rows, householdNumber } of exported) {
    const explained = placesOf(rows, householdNumber)
      .flatMap((place) => byPlace.get(place) ?? [])
      .filter((defect) => defect.category === category && rule !== null && defect.rules.includes(rule));
    if (explained.length === 0) unexpected += 1;
    for (const defect of explained) found.add(defect);
  }
  const byRule: Record<string, { planted: number; found: number }> = {};
  for (const defect of defects) {
    const counts = (byRule[defect.rules[0] ?? ''] ??= { planted: 0, found: 0 });
    counts.planted += 1;
    if (found.has(defect)) counts.found += 1;
  }
  return { planted: defects.length, found: found.size, unexpected, byRule };
}

const placesOf = (rows: readonly number[], household: string | null | undefined): string[] => [...rows.map((row) => `row ${row}`), ...(household ? [`household ${household}`] : [])];
