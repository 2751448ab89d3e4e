import type { RowEnvelope } from '@qingce/intake-formats';
import type { IntakeWarning } from '../intake-job.row';

/** Counts values that were taken as raw text, by item, with one example each. */
export class WarningCount {
  private readonly byItem = new Map<string, IntakeWarning>();

  add(row: RowEnvelope & { unreadable?: Partial<Record<string, string>> | null }): void {
    if (row.unreadable) for (const [item, text] of Object.entries(row.unreadable)) this.count(item, text ?? '');
    if (row.warnings) for (const { warning } of row.warnings) this.count(warning, `#${row.rowNumber}`);
  }

  list(): IntakeWarning[] {
    return [...this.byItem.values()];
  }

  private count(item: string, example: string): void {
    const known = this.byItem.get(item);
    if (known) known.count++;
    else this.byItem.set(item, { item, count: 1, example: shortened(example) });
  }
}

const SHOWN_CHARACTERS = 100;

/** A text short enough to be kept and sent with the job; whole characters, of whatever plane. */
export function shortened(text: string): string {
  if (text.length <= SHOWN_CHARACTERS) return text;
  return `${[...text.slice(0, SHOWN_CHARACTERS * 2)].slice(0, SHOWN_CHARACTERS).join('')}…`;
}
