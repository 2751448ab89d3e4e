import { useCallback, useRef, useState } from 'react';

interface NextPage {
  /** Asks for the rows after `cursor`; a second call while they are on the way does nothing. */
  more(): void;
  /** Why the last attempt failed; null when it did not. */
  readonly failed: unknown;
}

/** Reads a keyset list on, page by page, each page once: the same page asked twice would stand in the list twice. */
export function useNextPage(cursor: string | null | undefined, fetchAfter: (cursor: string) => Promise<unknown>): NextPage {
  const asked = useRef<string | null>(null);
  const [failed, setFailed] = useState<unknown>(null);
  const more = useCallback(() => {
    if (!cursor || asked.current === cursor) return;
    asked.current = cursor;
    setFailed(null);
    fetchAfter(cursor)
      .catch(setFailed)
      .finally(() => {
        asked.current = null;
      });
  }, [cursor, fetchAfter]);
  return { more, failed };
}
