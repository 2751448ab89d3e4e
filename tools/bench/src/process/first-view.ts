import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { WORKSPACE } from '../options';

const CONSOLE = join(WORKSPACE, 'dist/apps/admin');

export interface FirstView {
  /** kB of everything that the page names itself, gzip. */
  readonly kilobytes: number;
  readonly files: number;
}

/** What a browser loads before anything is shown: the page, the scripts and styles that it names, and what those import. */
export async function firstView(): Promise<FirstView> {
  const page = await readFile(join(CONSOLE, 'index.html'), 'utf8');
  const waiting = [...page.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, path = '']) => path);
  const seen = new Set<string>();
  let bytes = gzipSync(page).length;
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const text = await readFile(join(CONSOLE, path));
    bytes += gzipSync(text).length;
    const imported = [...text.toString().matchAll(/(?:from|import)"\.\/([^"]+\.js)"/g)].map(([, name]) => `assets/${name}`);
    waiting.push(...imported);
  }
  return { kilobytes: bytes / 1_000, files: seen.size };
}
