import type { TableLimits } from './table';

/** How rows are read. */
export interface ReadOptions {
  /** Stops between chunks of the source. */
  signal?: AbortSignal;
  /** Rows of a batch; 2,000 unless told. */
  batchRows?: number;
  /** Called now and then with the share of the file that has been read, 0 to 1. */
  onProgress?: (share: number) => void;
  limits?: Partial<TableLimits>;
}
