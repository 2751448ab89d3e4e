import { readFile } from 'node:fs/promises';

/** Linux counts processor time in hundredths of a second on every common machine. */
const TICKS_PER_SECOND = 100;

/** Seconds of processor time that a process has used; zero when it has ended, or where the system is not Linux. */
export async function processorTimeOf(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The name in brackets may hold spaces; user and system time are the 12th and 13th field behind it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / TICKS_PER_SECOND;
}
