import { type ClientLanguage, clientTexts } from './client-texts';
import { QingceError } from './qingce-error';

/** How long to wait before the second and the third attempt, in milliseconds; up to half as much again is added by chance. */
const pauses = [200, 1_000] as const;

export interface Deadline {
  /** Ends the attempt: the caller's signal or the time-out, whichever comes first. */
  signal: AbortSignal;
  /** What a failure of the attempt means, told apart by what ended it. */
  explain(failure: unknown): QingceError;
  /** To be called when the request is over, so that no timer is left. */
  clear(): void;
}

/** One time limit for a whole request, attempts and pauses included. */
export function startDeadline(timeoutMs: number, caller: AbortSignal | undefined, language: ClientLanguage): Deadline {
  const controller = new AbortController();
  let ended: 'TIMEOUT' | 'CANCELLED' | undefined;
  const end = (code: 'TIMEOUT' | 'CANCELLED') => {
    ended ??= code;
    controller.abort();
  };
  const onCallerAbort = () => end('CANCELLED');
  const timer = setTimeout(() => end('TIMEOUT'), timeoutMs);
  if (caller?.aborted) onCallerAbort();
  else caller?.addEventListener('abort', onCallerAbort, { once: true });
  return {
    signal: controller.signal,
    explain(failure) {
      if (failure instanceof QingceError) return failure;
      const code = ended ?? 'OFFLINE';
      return new QingceError(code, clientTexts[code][language], { cause: failure });
    },
    clear() {
      clearTimeout(timer);
      caller?.removeEventListener('abort', onCallerAbort);
    },
  };
}

/** Runs `attempt` until it is answered, again only after failures of the network and only if `repeatable`. */
export async function attemptWithin<Answer>(deadline: Deadline, repeatable: boolean, attempt: () => Promise<Answer>): Promise<Answer> {
  try {
    for (let round = 0; ; round++) {
      try {
        return await attempt();
      } catch (failure) {
        const error = deadline.explain(failure);
        const pause = pauses[round];
        if (!repeatable || pause === undefined || (error.code !== 'OFFLINE' && error.code !== 'UNAVAILABLE')) throw error;
        await sleep(pause * (1 + Math.random() / 2), deadline.signal);
        if (deadline.signal.aborted) throw deadline.explain(failure);
      }
    }
  } finally {
    deadline.clear();
  }
}

/** Waits, but no longer than until the signal. */
export function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const wake = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', wake);
      resolve();
    };
    const timer = setTimeout(wake, milliseconds);
    signal?.addEventListener('abort', wake, { once: true });
  });
}
