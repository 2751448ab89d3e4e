import { useEffect, useRef, useState, type RefObject } from 'react';
import { useTexts } from '../i18n/texts';
import { sharedTexts } from './shared.texts';
import { useKeys } from './useKeys';

interface RowKeysOptions<Row> {
  rows: readonly Row[];
  onOpen?(row: Row): void;
  onToggle?(row: Row): void;
  /** Scrolls a row into the drawn part of the list. */
  reveal(index: number): void;
  scroller: RefObject<HTMLElement | null>;
}

/** j and k (or the arrows) walk the rows, Enter opens, x selects; the focus goes along for screen readers. */
export function useRowKeys<Row>({ rows, onOpen, onToggle, reveal, scroller }: RowKeysOptions<Row>) {
  const texts = useTexts(sharedTexts);
  const [wanted, setActive] = useState(0);
  const [moved, setMoved] = useState(false);
  const active = Math.min(wanted, rows.length - 1);
  const focusNext = useRef(false);

  useEffect(() => {
    if (!focusNext.current) return;
    focusNext.current = false;
    // A row far away is drawn one frame after the list has scrolled to it.
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`tr[data-row="${active}"]`)?.focus());
  }, [active, scroller]);

  const move = (step: number) => {
    const next = moved ? Math.max(0, Math.min(rows.length - 1, active + step)) : active;
    setMoved(true);
    focusNext.current = true;
    reveal(next);
    setActive(next);
    if (next === active) scroller.current?.querySelector<HTMLElement>(`tr[data-row="${active}"]`)?.focus();
  };
  const withRow = (run?: (row: Row) => void) => () => {
    const row = rows[active];
    if (row !== undefined) run?.(row);
  };

  const inTable = () => scroller.current?.contains(document.activeElement) ?? false;
  useKeys([
    { key: 'j', label: texts.nextRow, run: () => move(1), enabled: rows.length > 0 },
    { key: 'k', label: texts.previousRow, run: () => move(-1), enabled: rows.length > 0 },
    { key: 'Enter', label: texts.openRow, run: withRow(onOpen), enabled: onOpen !== undefined && moved },
    { key: 'x', label: texts.selectRow, run: withRow(onToggle), enabled: onToggle !== undefined },
  ]);
  useEffect(() => {
    const onArrow = (event: KeyboardEvent) => {
      if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || !inTable()) return;
      event.preventDefault();
      move(event.key === 'ArrowDown' ? 1 : -1);
    };
    const element = scroller.current;
    element?.addEventListener('keydown', onArrow);
    return () => element?.removeEventListener('keydown', onArrow);
  });

  return { active, setActive };
}
