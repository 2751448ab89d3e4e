import { setTimeout as sleep } from 'node:timers/promises';

const patience = 60_000;

/** Asks again until what is expected holds: for figures that follow the work of others. Fails with the last complaint. */
export async function eventually<T>(look: () => Promise<T> | T): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    try {
      return await look();
    } catch (error) {
      if (Date.now() > end) throw error;
      await sleep(100);
    }
  }
}
