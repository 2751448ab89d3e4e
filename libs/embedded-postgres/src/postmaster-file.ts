import { join } from 'node:path';

import { readIfThere, type DataFolder } from './data-folder';

/** What a running server writes into its cluster; see PostgreSQL's `miscadmin.h`, "lock file". */
export interface PostmasterFile {
  pid: number;
  /** 0 until the server has bound it. */
  port: number;
  status: 'STARTING' | 'READY' | 'STOPPING';
}

/** Where the file lies. */
export function postmasterPath(folder: DataFolder): string {
  return join(folder.cluster, 'postmaster.pid');
}

/** The file's content; null when there is none. It says nothing about whether that server still lives. */
export async function readPostmasterFile(folder: DataFolder): Promise<PostmasterFile | null> {
  const text = await readIfThere(postmasterPath(folder));
  if (text === null) return null;
  const lines = text.split('\n').map((line) => line.trim());
  const status = lines[7];
  return {
    pid: Math.abs(Number.parseInt(lines[0] ?? '', 10)) || 0,
    port: Number.parseInt(lines[3] ?? '', 10) || 0,
    status: status === 'ready' || status === 'standby' ? 'READY' : status === 'stopping' ? 'STOPPING' : 'STARTING',
  };
}
