import { readFile } from 'node:fs/promises';

export interface ProcessMemory {
  /** Resident now, MB. */
  readonly resident: number;
  /** Resident at most since the process began, MB. */
  readonly peak: number;
}

/** Memory of a process as Linux counts it; null when it has ended, or elsewhere. */
export async function memoryOf(pid: number): Promise<ProcessMemory | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const read = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? Number.NaN) / 1_024;
  const memory = { resident: read('VmRSS'), peak: read('VmHWM') };
  return Number.isNaN(memory.peak) ? null : memory;
}
