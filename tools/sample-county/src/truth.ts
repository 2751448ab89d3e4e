/** One planted defect or decoy: a line of truth.jsonl. */
export interface TruthEntry {
  readonly kind: 'defect' | 'decoy';
  readonly planted: string;
  /** DiscrepancyCategory, null for decoys. */
  readonly category: string | null;
  /** Rules that may find it: at least one of them does, and no other. */
  readonly rules: readonly string[];
  /** Header of the changed column, where it is one. */
  readonly field?: string;
  /** What stood there before. */
  readonly was?: string;
  /** 户号, where the household is at fault. */
  readonly household?: string;
  /** Physical data rows of the roll, from 1 below the header; of two, first the one that is to be looked at. */
  readonly rows: readonly number[];
}
