/* global AbortController */
import { setInterval } from 'node:timers';

const lookEveryMs = 200;

/**
 * Aborts when the launcher is asked to stop: by Ctrl-C, by a polite signal, or because npm, whose child it is, was
 * killed. Nobody would be left then who could stop it.
 * @returns {AbortSignal}
 */
export function stopSignal() {
  const controller = new AbortController();
  const stop = () => controller.abort();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, stop);
  if (process.env['npm_lifecycle_event'] === 'start') {
    const parent = process.ppid;
    setInterval(() => process.ppid !== parent && stop(), lookEveryMs).unref();
  }
  return controller.signal;
}
