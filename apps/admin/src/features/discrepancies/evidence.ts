import type { EvidenceSource } from '../../gql/graphql';

/** One thing one source says. */
export interface Statement {
  readonly source: EvidenceSource;
  readonly item?: string | null;
  readonly itemName?: string | null;
  readonly value?: string | null;
}

/** One item, and what every source says about it. */
export interface EvidenceRow {
  readonly key: string;
  readonly label: string;
  /** By source; several values when the source speaks of several persons, none when it says nothing. */
  readonly values: Readonly<Partial<Record<EvidenceSource, readonly (string | null)[]>>>;
  readonly differs: boolean;
}

export interface EvidenceMatrix {
  readonly sources: readonly EvidenceSource[];
  readonly rows: readonly EvidenceRow[];
}

const order: readonly EvidenceSource[] = ['REGISTER', 'CITIZEN_NUMBER', 'HOUSEHOLD_BOOK', 'ID_CARD', 'COMPUTER', 'REALITY', 'LIST', 'STATEMENT'];

/** Puts the sources side by side, an item a row; marks the items on which they do not agree. */
export function evidenceMatrix(evidence: readonly Statement[]): EvidenceMatrix {
  const rows = new Map<string, { label: string; values: Partial<Record<EvidenceSource, (string | null)[]>> }>();
  for (const { source, item, itemName, value } of evidence) {
    const key = item ?? '';
    const row = rows.get(key) ?? { label: itemName ?? key, values: {} };
    (row.values[source] ??= []).push(value ?? null);
    rows.set(key, row);
  }
  return {
    sources: order.filter((source) => evidence.some((statement) => statement.source === source)),
    rows: [...rows].map(([key, { label, values }]) => ({ key, label, values, differs: new Set(Object.values(values).flat()).size > 1 })),
  };
}
