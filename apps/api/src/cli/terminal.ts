import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Language, LocalizedText } from '@qingce/standards';

const PROGRESS_EVERY_MS = 3_000;

/** What a command reads of its surroundings and where it writes to: results on `out`, everything else on `err`. */
export interface Terminal {
  env: NodeJS.ProcessEnv;
  language: Language;
  in: Readable;
  out: Writable;
  err: Writable;
  /** Ctrl-C, or a polite request to end. */
  signal: AbortSignal;
}

/** Chinese, unless the system speaks English. */
export function languageOf(env: NodeJS.ProcessEnv): Language {
  return (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '').toLowerCase().startsWith('en') ? 'en' : 'zh';
}

export function inform({ err, language }: Terminal, text: LocalizedText): void {
  err.write(`${text[language]}\n`);
}

/** Waits until everything is taken, so that nothing is lost when the process ends. */
export async function print({ out }: Terminal, text: string): Promise<void> {
  await pipeline(Readable.from([`${text}\n`]), out, { end: false });
}

export const printJson = (terminal: Terminal, value: unknown): Promise<void> => print(terminal, JSON.stringify(value, null, 2));

/** Rows in columns; Chinese characters take two places. */
export function tableText(rows: readonly (readonly string[])[]): string {
  const width = (text: string): number => [...text].reduce((sum, character) => sum + (/[\u2e80-\uffdc]/u.test(character) ? 2 : 1), 0);
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ''))));
  return rows.map((row) => row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - width(cell))).join('  ').trimEnd()).join('\n');
}

/** Tells how far a long command is: one line that changes on a terminal, a line every few seconds in a log. */
export class Progress {
  private last = '';
  private lastAt = 0;
  private readonly isTerminal: boolean;

  constructor(private readonly terminal: Terminal) {
    this.isTerminal = (terminal.err as { isTTY?: boolean }).isTTY === true;
  }

  show(text: LocalizedText): void {
    const line = text[this.terminal.language];
    if (line === this.last) return;
    if (this.isTerminal) this.terminal.err.write(`\r\x1b[2K${line}`);
    else if (Date.now() - this.lastAt >= PROGRESS_EVERY_MS) this.terminal.err.write(`${line}\n`);
    else return;
    this.last = line;
    this.lastAt = Date.now();
  }

  end(): void {
    if (this.isTerminal && this.last) this.terminal.err.write('\r\x1b[2K');
    this.last = '';
  }
}
