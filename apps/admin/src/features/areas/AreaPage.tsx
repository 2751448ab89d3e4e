import { useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { Navigate, useParams } from 'react-router';
import { Allowed } from '../../app/session';
import { graphql, readFragment } from '../../gql';
import type { AreaPageQuery } from '../../gql/graphql';
import { useTexts } from '../../i18n/texts';
import { AreaPath, areaAddress } from '../../shared/AreaPath';
import { AsOf } from '../../shared/AsOf';
import { EmptyState } from '../../shared/EmptyState';
import { ErrorState } from '../../shared/ErrorState';
import { LinkButton } from '../../shared/LinkButton';
import { PageHeading } from '../../shared/PageHeading';
import { PageSkeleton } from '../../shared/Skeletons';
import { useUrlFilter } from '../../shared/useUrlFilter';
import { discrepanciesAddress } from './addresses';
import { areasTexts } from './areas.texts';
import { CategoryCounts } from './CategoryCounts';
import { FigureStrip } from './FigureStrip';
import { householdFields, householdFilterOf, type HouseholdChoice } from './household-filter';
import { HouseholdFilters } from './HouseholdFilters';
import { HouseholdTable } from './HouseholdTable';
import { progressFigures } from './progress';
import { sortSubareas, subareaRows } from './subareas';
import { SubareaTable } from './SubareaTable';
import { useAreaHeading } from './useAreaHeading';
import { useLiveProgress } from './useLiveProgress';
import { useSubareaSort } from './useSubareaSort';

const areaPage = graphql(`
  query AreaPage($code: ID!, $filter: HouseholdFilter, $orderBy: HouseholdOrder) {
    area(code: $code) {
      code
      name
      level
      ancestors {
        code
        name
      }
      ...AreaPath
      progress {
        ...ProgressFigures
      }
      discrepancyCounts {
        ...CategoryCounts
      }
      ... on Township {
        villages {
          code
          ...Subarea
        }
      }
      ... on Village {
        groups {
          code
          ...Subarea
        }
        households(filter: $filter, orderBy: $orderBy, first: 200) {
          ...HouseholdPage
        }
      }
      ... on Group {
        households(filter: $filter, orderBy: $orderBy, first: 200) {
          ...HouseholdPage
        }
      }
    }
  }
`);

type Area = NonNullable<AreaPageQuery['area']>;

/** A township with its villages, a village with its groups and households, a group with its households. */
export function AreaPage() {
  const texts = useTexts(areasTexts);
  const { code = '' } = useParams();
  const [choice, choose] = useUrlFilter(householdFields);
  const variables = { code, filter: householdFilterOf(choice), orderBy: choice.order };
  const { data, previousData, error, refetch, loading } = useQuery(areaPage, { variables, notifyOnNetworkStatusChange: true });
  const reread = () => void refetch().catch(() => null);
  const shown = data ?? (previousData?.area?.code === code ? previousData : undefined);
  useLiveProgress(shown?.area?.code, reread);

  if (error && !shown) return <ErrorState error={error} onRetry={reread} />;
  if (!shown) return <PageSkeleton />;
  if (!shown.area) return <EmptyState title={texts.notFoundTitle}>{texts.notFoundText(code)}</EmptyState>;
  if (shown.area.level === 'COUNTY') return <Navigate to={areaAddress(code)} replace />;
  return <AreaDetails area={shown.area} choice={choice} choose={choose} onRefresh={reread} busy={loading} failed={error !== undefined} />;
}

interface AreaDetailsProps {
  area: Area;
  choice: HouseholdChoice;
  choose(patch: Partial<HouseholdChoice>): void;
  onRefresh(): void;
  busy: boolean;
  failed: boolean;
}

function AreaDetails({ area, choice, choose, onRefresh, busy, failed }: AreaDetailsProps) {
  const texts = useTexts(areasTexts);
  const figures = readFragment(progressFigures, area.progress);
  // "1组" alone says nothing: groups are named with their village.
  const name = area.level === 'GROUP' ? `${area.ancestors.at(-1)?.name ?? ''}${area.name}` : area.name;
  const heading = useAreaHeading(name, figures);
  const households = 'households' in area && (
    <section>
      <HouseholdFilters choice={choice} onChange={choose} />
      <HouseholdTable area={area} page={area.households} filter={householdFilterOf(choice)} orderBy={choice.order} onOrder={(order) => choose({ order })} />
    </section>
  );
  return (
    <div className="q-page">
      <PageHeading
        path={<AreaPath area={area} />}
        actions={
          <>
            <AsOf instant={figures.updatedAt} onRefresh={onRefresh} busy={busy} failed={failed} />
            <Button onClick={() => window.print()}>{texts.print}</Button>
            <Allowed permission="DISCREPANCY_READ"><LinkButton to={discrepanciesAddress(area.code)}>{texts.discrepancyList}</LinkButton></Allowed>
          </>
        }
      >
        {heading}
      </PageHeading>
      <FigureStrip figures={figures} />
      <CategoryCounts areaCode={area.code} counts={area.discrepancyCounts} />
      {'villages' in area && <Subareas level="VILLAGE" areas={area.villages} />}
      {'groups' in area ? (
        <div className="q-village">
          <Subareas level="GROUP" areas={area.groups} />
          {households}
        </div>
      ) : (
        <div className="q-section">{households}</div>
      )}
    </div>
  );
}

function Subareas({ level, areas }: { level: 'VILLAGE' | 'GROUP'; areas: Parameters<typeof subareaRows>[0] }) {
  const texts = useTexts(areasTexts);
  const { sort, setSort } = useSubareaSort();
  return (
    <section className={level === 'VILLAGE' ? 'q-section q-subareas' : undefined}>
      <SubareaTable
        label={level === 'VILLAGE' ? texts.villages : texts.groups}
        level={level}
        rows={sortSubareas(subareaRows(areas), sort.key, sort.descending)}
        sort={sort}
        onSort={setSort}
        narrow={level === 'GROUP'}
      />
    </section>
  );
}
