import { Button, Checkbox } from 'antd';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTexts } from '../i18n/texts';
import { DataTableRow } from './DataTableRow';
import { formatCount } from './format';
import { sharedTexts } from './shared.texts';
import { useMediaQuery } from './useMediaQuery';
import { useRowKeys } from './useRowKeys';
import { rowHeight, useRowWindow } from './useRowWindow';

export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  /** CSS width; one column may go without and takes the rest. */
  readonly width?: string;
  /** Figures stand right-aligned under a right-aligned title. */
  readonly figure?: boolean;
  /** Lets the reader sort by this column; the caller orders the rows. */
  readonly sortable?: boolean;
  /** Left out on narrow screens. */
  readonly wideOnly?: boolean;
  render(row: Row): ReactNode;
}

export interface Sort {
  readonly key: string;
  readonly descending: boolean;
}

export interface DataTableProps<Row> {
  /** What the table lists, for screen readers. */
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  rowKey(row: Row): string;
  /** A row's name for "select …". */
  rowName?(row: Row): string;
  /** Enter, or a click anywhere on the row. */
  onOpen?(row: Row): void;
  readonly selection?: { readonly keys: ReadonlySet<string>; onChange(keys: ReadonlySet<string>): void };
  readonly sort?: Sort;
  onSort?(sort: Sort): void;
  /** Of the whole list, when it is known. */
  readonly totalCount?: number;
  readonly hasMore?: boolean;
  readonly loadingMore?: boolean;
  onMore?(): void;
  /** Shown instead of rows. */
  readonly empty?: ReactNode;
  /** The row that the page is about. */
  readonly currentKey?: string;
}

/** Shorter lists are drawn whole: they print, and the browser's own search finds everything. */
const virtualFrom = 80;

/** A ledger: 32 px rows, drawn only where they are seen, moved through with j, k, Enter and x. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, rows, columns: allColumns, rowKey, rowName, onOpen, selection, sort, onSort, totalCount, hasMore = false, loadingMore = false, onMore, empty, currentKey } = props;
  const texts = useTexts(sharedTexts);
  const narrow = useMediaQuery('(max-width: 1100px)');
  const columns = narrow ? allColumns.filter(({ wideOnly }) => !wideOnly) : allColumns;
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = rows.length >= virtualFrom || hasMore;
  const { first, last, reveal } = useRowWindow({ count: rows.length, scroller, enabled: virtual });
  const drawn = rows.slice(first, last + 1);

  const toggle = (row: Row) => {
    if (!selection) return;
    const keys = new Set(selection.keys);
    if (!keys.delete(rowKey(row))) keys.add(rowKey(row));
    selection.onChange(keys);
  };
  const { active, setActive } = useRowKeys({ rows, onOpen, onToggle: selection && toggle, reveal, scroller });

  const nearEnd = hasMore && !loadingMore && last >= rows.length - 20;
  const more = useRef(onMore);
  useEffect(() => {
    more.current = onMore;
  });
  useEffect(() => {
    if (nearEnd) more.current?.();
  }, [nearEnd, rows.length]);

  if (rows.length === 0) return <div className="q-table-empty">{empty ?? texts.noRows}</div>;
  const allSelected = selection !== undefined && rows.every((row) => selection.keys.has(rowKey(row)));
  const width = columns.length + (selection ? 1 : 0);

  return (
    <div className="q-table">
      <div className="q-table-scroll" ref={scroller} data-virtual={virtual || undefined}>
        <table role="grid" aria-label={label} aria-rowcount={(totalCount ?? rows.length) + 1}>
          <colgroup>
            {selection && <col style={{ width: '36px' }} />}
            {columns.map(({ key, width: size }) => <col key={key} style={{ width: size }} />)}
          </colgroup>
          <thead>
            <tr aria-rowindex={1}>
              {selection && (
                <th scope="col">
                  <Checkbox aria-label={texts.selectAll} checked={allSelected} indeterminate={!allSelected && selection.keys.size > 0} onChange={() => selection.onChange(new Set(allSelected ? [] : rows.map(rowKey)))} />
                </th>
              )}
              {columns.map((column) => <HeaderCell key={column.key} column={column} sort={sort} onSort={onSort} />)}
            </tr>
          </thead>
          <tbody>
            {first > 0 && <tr aria-hidden="true" className="q-gap"><td colSpan={width} style={{ height: first * rowHeight }} /></tr>}
            {drawn.map((row, offset) => {
              const key = rowKey(row);
              return (
                <DataTableRow
                  key={key}
                  row={row}
                  index={first + offset}
                  columns={columns}
                  active={first + offset === active}
                  current={key === currentKey}
                  onActivate={setActive}
                  onOpen={onOpen}
                  selected={selection ? selection.keys.has(key) : undefined}
                  onToggle={toggle}
                  name={selection ? (rowName?.(row) ?? key) : ''}
                />
              );
            })}
            {last < rows.length - 1 && <tr aria-hidden="true" className="q-gap"><td colSpan={width} style={{ height: (rows.length - 1 - last) * rowHeight }} /></tr>}
          </tbody>
        </table>
      </div>
      {(hasMore || (totalCount !== undefined && rows.length >= virtualFrom)) && (
        <div className="q-table-foot" aria-live="polite">
          {totalCount !== undefined && <span>{texts.shownOf(formatCount(rows.length), formatCount(totalCount))}</span>}
          {hasMore && (loadingMore ? <span>{texts.loadingMore}</span> : <Button size="small" onClick={onMore}>{texts.more}</Button>)}
        </div>
      )}
    </div>
  );
}

function HeaderCell<Row>({ column, sort, onSort }: { column: Column<Row>; sort?: Sort; onSort?(sort: Sort): void }) {
  const sorted = sort?.key === column.key;
  const direction = sort?.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" className={column.figure ? 'q-cell-figure' : undefined} aria-sort={sorted ? direction : undefined}>
      {column.sortable && onSort ? (
        <button type="button" className="q-sort" onClick={() => onSort({ key: column.key, descending: sorted ? !sort.descending : column.figure === true })}>
          {column.title}
          <span aria-hidden="true">{sorted ? (sort.descending ? ' ▾' : ' ▴') : ''}</span>
        </button>
      ) : (
        column.title
      )}
    </th>
  );
}
