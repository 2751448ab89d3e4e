import { useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useViewer } from '../../app/session';
import { useLanguage } from '../../i18n/language';
import { useTexts } from '../../i18n/texts';
import { AreaPath } from '../../shared/AreaPath';
import { ErrorState } from '../../shared/ErrorState';
import { formatCount } from '../../shared/format';
import { PageHeading } from '../../shared/PageHeading';
import { RowsSkeleton } from '../../shared/Skeletons';
import { useNextPage } from '../../shared/useNextPage';
import { toDiscrepancyFilter, useDiscrepancyFilter } from './discrepancy-filter';
import { discrepancyList, moreDiscrepancies } from './discrepancy-list.query';
import { discrepancyListTexts } from './discrepancy-list.texts';
import { DiscrepancyFilters } from './DiscrepancyFilters';
import { DiscrepancyTable } from './DiscrepancyTable';
import { ExportButtons } from './ExportButtons';
import { NoDiscrepancies } from './NoDiscrepancies';
import { RaiseDiscrepancyButton } from './RaiseDiscrepancyButton';
import { useListHeading } from './useListHeading';
import './discrepancies.css';

/** What is to be decided, here and now: the filters in the address, the figure in the heading, the proof below. */
export function DiscrepancyListPage() {
  const texts = useTexts(discrepancyListTexts);
  const viewer = useViewer();
  const language = useLanguage() === 'zh' ? ('ZH' as const) : ('EN' as const);
  const navigate = useNavigate();
  const { search } = useLocation();
  const [values, change] = useDiscrepancyFilter();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const variables = { filter: toDiscrepancyFilter(values), orderBy: values.order, language };
  const { data, error, loading, refetch, fetchMore } = useQuery(discrepancyList, {
    variables: { ...variables, areaCode: values.area, withArea: values.area !== '' },
    notifyOnNetworkStatusChange: true,
  });

  const list = data?.discrepancies;
  const mine = viewer.areas.length > 0 && viewer.areas.length <= 2 ? viewer.areas.map(({ name }) => name).join(', ') : texts.everywhere;
  const rollThere = data?.county?.referenceDate != null;
  const place = data?.area?.name ?? (values.area || mine);
  const heading = useListHeading({ place, values, totalCount: list?.totalCount, rollThere });

  const { more, failed: moreFailed } = useNextPage(list?.pageInfo.endCursor, (after) => fetchMore({ query: moreDiscrepancies, variables: { ...variables, after } }));
  const open = (id: string) => void navigate(`/discrepancies/${id}${search}`);
  const openSelected = () => {
    const ids = (list?.nodes ?? []).map(({ id }) => id).filter((id) => selected.has(id));
    if (ids[0]) void navigate(`/discrepancies/${ids[0]}${search}`, { state: { ids } });
  };

  return (
    <div className="q-page discrepancies">
      <PageHeading
        path={data?.area && <AreaPath area={data.area} />}
        actions={
          <>
            <ExportButtons values={values} disabled={!list || list.totalCount === 0} />
            <RaiseDiscrepancyButton onRaised={() => void refetch()} />
          </>
        }
      >
        {heading}
      </PageHeading>
      <DiscrepancyFilters values={values} onChange={change} rules={data?.rules ?? []} />
      {selected.size > 0 && (
        <div className="q-toolbar" aria-live="polite">
          <strong>{texts.selected(formatCount(selected.size))}</strong>
          <Button size="small" type="primary" onClick={openSelected}>{texts.openSelected}</Button>
          <Button size="small" onClick={() => setSelected(new Set())}>{texts.clearSelection}</Button>
        </div>
      )}
      {error && !list && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!list && !error && <RowsSkeleton rows={14} />}
      {list && (
        <DiscrepancyTable
          rows={list.nodes}
          totalCount={list.totalCount}
          hasMore={list.pageInfo.hasNextPage && !moreFailed}
          loadingMore={loading}
          onMore={more}
          onOpen={open}
          selected={selected}
          onSelect={setSelected}
          empty={<NoDiscrepancies values={values} rollThere={rollThere} onClear={change} />}
        />
      )}
      {moreFailed !== null && <ErrorState error={moreFailed} onRetry={more} />}
    </div>
  );
}
