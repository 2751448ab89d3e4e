import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { withStartLock } from './start-lock';

let folder: string;
let path: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'start-lock-'));
  path = join(folder, 'start.lock');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('lets one in at a time and leaves nothing behind', async () => {
  let inside = 0;
  const most: number[] = [];
  const enter = () => withStartLock(path, 5_000, async () => {
    most.push((inside += 1));
    await new Promise((resolve) => setTimeout(resolve, 20));
    inside -= 1;
  });
  await Promise.all([enter(), enter(), enter()]);
  expect(most).toEqual([1, 1, 1]);
  await expect(withStartLock(path, 5_000, () => Promise.reject(new Error('inner')))).rejects.toThrow('inner');
  expect(await readdir(folder)).toEqual([]);
});

it.each([
  ['a process that is gone', '4194303999 - x'],
  ['our own number in a former life', `${process.pid} 1 x`],
])('takes over the lock of %s', async (_case, text) => {
  await writeFile(path, text);
  expect(await withStartLock(path, 1_000, () => Promise.resolve('in'))).toBe('in');
});

it('takes over a lock that was never written, but not at once', async () => {
  await writeFile(path, '');
  await expect(withStartLock(path, 50, () => Promise.resolve('in'))).rejects.toMatchObject({ code: 'LOCKED' });
  await utimes(path, new Date(0), new Date(0));
  expect(await withStartLock(path, 1_000, () => Promise.resolve('in'))).toBe('in');
});

it('waits for a living holder, and then says who it is and what to do', async () => {
  await writeFile(path, `${process.ppid} - x`);
  const entering = withStartLock(path, 50, () => Promise.resolve('in'));
  await expect(entering).rejects.toMatchObject({ code: 'LOCKED', message: expect.stringContaining(`${process.ppid}`) });
});
