import type { ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import type { AreaLevel } from '../../gql/graphql';
import { useTexts } from '../../i18n/texts';
import { areaAddress } from '../../shared/AreaPath';
import { DataTable, type Column, type Sort } from '../../shared/DataTable';
import { Count, Rate } from '../../shared/Figure';
import { areasTexts } from './areas.texts';
import type { Figures } from './progress';
import type { SortKey, SubareaRow } from './subareas';

interface SubareaTableProps {
  label: string;
  level: Exclude<AreaLevel, 'COUNTY'>;
  rows: readonly SubareaRow[];
  sort: Sort;
  onSort(sort: Sort): void;
  /** Beside a list of households only name and figures have room. */
  narrow?: boolean;
}

/** Townships of a county, villages of a township, groups of a village. */
export function SubareaTable({ label, level, rows, sort, onSort, narrow = false }: SubareaTableProps) {
  const texts = useTexts(areasTexts);
  const navigate = useNavigate();
  const title = { TOWNSHIP: texts.township, VILLAGE: texts.village, GROUP: texts.group }[level];
  const figure = (key: SortKey, heading: string, width: string, render: (figures: Figures) => ReactNode, wideOnly = false): Column<SubareaRow> => ({ key, title: heading, width, figure: true, sortable: true, wideOnly, render: (row) => render(row.figures) });

  const columns: readonly Column<SubareaRow>[] = [
    { key: 'name', title, sortable: true, render: ({ code, name }) => <Link to={areaAddress(code)}>{name}</Link> },
    ...(level === 'VILLAGE' ? [{ key: 'code', title: texts.code, width: '140px', sortable: true, wideOnly: true, render: ({ code }: SubareaRow) => <span className="q-mono">{code}</span> }] : []),
    figure('households', texts.households, narrow ? '96px' : '104px', ({ households }) => <Count value={households} />),
    ...(narrow ? [] : [figure('persons', texts.persons, '124px', ({ persons }) => <Count value={persons} />)]),
    ...(narrow ? [] : [figure('rate', texts.verifiedRate, '84px', ({ verifiedRate }) => <Rate value={verifiedRate} />)]),
    ...(narrow ? [] : [figure('pending', texts.pending, '88px', ({ personsPending }) => <Count value={personsPending} />, true)]),
    figure('open', texts.openShort, narrow ? '64px' : '84px', ({ openDiscrepancies }) => <Count value={openDiscrepancies} />),
    ...(narrow ? [] : [figure('errors', texts.errorsShort, '76px', ({ openErrors }) => <span className={openErrors > 0 ? 'q-error' : undefined}><Count value={openErrors} /></span>)]),
  ];
  return (
    <DataTable
      label={label}
      rows={rows}
      columns={columns}
      rowKey={({ code }) => code}
      onOpen={({ code }) => void navigate(areaAddress(code))}
      sort={sort}
      onSort={onSort}
      empty={texts.noSubareas}
    />
  );
}
