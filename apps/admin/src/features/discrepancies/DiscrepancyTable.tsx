import type { ReactNode } from 'react';
import { graphql, readFragment, type FragmentType } from '../../gql';
import type { DiscrepancyRowFragment } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { useTexts } from '../../i18n/texts';
import { DataTable, type Column } from '../../shared/DataTable';
import { discrepancyListTexts } from './discrepancy-list.texts';
import { discrepancyNames } from './discrepancy-names.texts';
import { SeverityMark } from './SeverityMark';

const discrepancyRow = graphql(`
  fragment DiscrepancyRow on Discrepancy {
    id
    category
    severity
    status
    itemName
    explanation(language: $language)
    rule {
      code
    }
    area {
      code
      name
      ancestors {
        code
        name
      }
    }
    household {
      id
      number
    }
    subjects {
      id
      name
    }
  }
`);

interface DiscrepancyTableProps {
  rows: readonly FragmentType<typeof discrepancyRow>[];
  totalCount: number;
  hasMore: boolean;
  loadingMore: boolean;
  onMore(): void;
  onOpen(id: string): void;
  selected: ReadonlySet<string>;
  onSelect(ids: ReadonlySet<string>): void;
  empty: ReactNode;
}

/** One line a discrepancy: how bad, what, who, where. */
export function DiscrepancyTable({ rows, onOpen, selected, onSelect, ...table }: DiscrepancyTableProps) {
  const texts = useTexts(discrepancyListTexts);
  const names = useTexts(discrepancyNames);
  const english = useLanguage() === 'en';
  const columns: Column<DiscrepancyRowFragment>[] = [
    { key: 'severity', title: texts.severity, width: '92px', render: ({ severity }) => <SeverityMark severity={severity} /> },
    { key: 'category', title: texts.category, width: english ? '208px' : '156px', render: ({ category }) => <span title={names.category[category]}>{names.category[category]}</span> },
    { key: 'subjects', title: texts.subjects, width: '196px', render: ({ subjects }) => <Subjects names={subjects.map(({ name }) => name)} /> },
    { key: 'explanation', title: texts.explanation, render: ({ explanation }) => <span title={explanation}>{explanation}</span> },
    { key: 'place', title: texts.place, width: '180px', render: ({ area }) => <Place area={area} /> },
    { key: 'household', title: texts.household, width: '104px', wideOnly: true, render: ({ household }) => <span className="q-mono">{household?.number ?? ''}</span> },
    { key: 'rule', title: texts.rule, width: '58px', render: ({ rule }) => <span className="q-mono">{rule?.code ?? ''}</span> },
    { key: 'status', title: texts.status, width: '96px', render: ({ status }) => <span className={status === 'OPEN' ? undefined : 'q-muted'}>{names.status[status]}</span> },
  ];
  return (
    <DataTable
      label={texts.title}
      rows={rows.map((row) => readFragment(discrepancyRow, row))}
      columns={columns}
      rowKey={({ id }) => id}
      rowName={({ subjects, category }) => `${subjects[0]?.name ?? texts.wholeHousehold} ${names.category[category]}`}
      onOpen={({ id }) => onOpen(id)}
      selection={{ keys: selected, onChange: onSelect }}
      {...table}
    />
  );
}

function Subjects({ names }: { names: readonly string[] }) {
  const texts = useTexts(discrepancyListTexts);
  if (names.length === 0) return <span className="q-muted">{texts.wholeHousehold}</span>;
  return (
    <span title={names.join(' ')}>
      <strong>{names[0] || '—'}</strong>
      {names.length > 1 && <span className="q-muted"> {texts.persons(String(names.length))}</span>}
    </span>
  );
}

/** Village and group; the whole path on hovering. */
function Place({ area }: { area: DiscrepancyRowFragment['area'] }) {
  const path = [...area.ancestors, area].map(({ name }) => name);
  return <span title={path.join(' › ')}>{path.slice(-2).join(' ')}</span>;
}
