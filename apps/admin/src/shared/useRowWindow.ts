import { useEffect, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';

/** Every row of a ledger has the same height, so which rows are seen is arithmetic. */
export const rowHeight = 32;
const overscan = 12;

/** The rows to draw, first and last inclusive; last is -1 when there are none. */
export function rowWindow(scrollTop: number, viewHeight: number, count: number): { first: number; last: number } {
  const first = Math.max(0, Math.min(Math.floor(scrollTop / rowHeight), count - 1) - overscan);
  return { first, last: Math.min(count - 1, Math.ceil((scrollTop + viewHeight) / rowHeight) + overscan) };
}

interface RowWindowOptions {
  count: number;
  scroller: RefObject<HTMLElement | null>;
  /** Short lists are drawn whole. */
  enabled: boolean;
}

/** Draws a list of any length as the few dozen rows that are seen. */
export function useRowWindow({ count, scroller, enabled }: RowWindowOptions) {
  const [view, setView] = useState({ top: 0, height: 800 });
  const [printing, setPrinting] = useState(false);
  const windowed = enabled && !printing;

  // Paper shows every row that was read, not only those on the screen.
  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);

  useEffect(() => {
    const element = scroller.current;
    if (!enabled || !element) return;
    const measure = () => setView({ top: element.scrollTop, height: element.clientHeight });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, [enabled, scroller]);

  /** Brings a row into view, below the header that stays. */
  const reveal = (index: number) => {
    const element = scroller.current;
    if (!enabled || !element) return;
    const top = index * rowHeight;
    const bottom = top + 2 * rowHeight;
    if (top < element.scrollTop) element.scrollTo({ top });
    else if (bottom > element.scrollTop + element.clientHeight) element.scrollTo({ top: bottom - element.clientHeight });
  };

  return { ...(windowed ? rowWindow(view.top, view.height, count) : { first: 0, last: count - 1 }), reveal };
}
