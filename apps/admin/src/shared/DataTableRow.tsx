import { Checkbox } from 'antd';
import type { MouseEvent } from 'react';
import { useTexts } from '../i18n/texts';
import type { Column } from './DataTable';
import { sharedTexts } from './shared.texts';

interface DataTableRowProps<Row> {
  row: Row;
  index: number;
  columns: readonly Column<Row>[];
  active: boolean;
  current: boolean;
  onActivate(index: number): void;
  onOpen?(row: Row): void;
  /** Undefined when rows cannot be selected. */
  selected?: boolean;
  onToggle(row: Row): void;
  name: string;
}

/** A click on a control inside the row, or one that ends a text selection, does not open the row. */
const meantForRow = ({ target }: MouseEvent): boolean =>
  !(target as HTMLElement).closest('a, button, input, label') && (window.getSelection()?.isCollapsed ?? true);

export function DataTableRow<Row>({ row, index, columns, active, current, onActivate, onOpen, selected, onToggle, name }: DataTableRowProps<Row>) {
  const texts = useTexts(sharedTexts);
  return (
    <tr
      aria-rowindex={index + 2}
      aria-selected={selected}
      aria-current={current || undefined}
      tabIndex={active ? 0 : -1}
      data-row={index}
      data-active={active || undefined}
      data-open={onOpen ? '' : undefined}
      onFocus={() => onActivate(index)}
      onClick={(event) => {
        if (!meantForRow(event)) return;
        onActivate(index);
        onOpen?.(row);
      }}
    >
      {selected !== undefined && (
        <td><Checkbox checked={selected} aria-label={texts.select(name)} onChange={() => onToggle(row)} /></td>
      )}
      {columns.map(({ key, figure, render }) => (
        <td key={key} className={figure ? 'q-cell-figure' : undefined}>{render(row)}</td>
      ))}
    </tr>
  );
}
