import { useQuery } from '@apollo/client/react';
import { lazy, Suspense } from 'react';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { Allowed, useViewer } from '../../app/session';
import { graphql, readFragment } from '../../gql';
import type { CountyBoardQuery } from '../../gql/graphql';
import { useTexts } from '../../i18n/texts';
import { areaAddress } from '../../shared/AreaPath';
import { AsOf } from '../../shared/AsOf';
import { EmptyState } from '../../shared/EmptyState';
import { ErrorState } from '../../shared/ErrorState';
import { LinkButton } from '../../shared/LinkButton';
import { PageHeading } from '../../shared/PageHeading';
import { PageSkeleton, RowsSkeleton } from '../../shared/Skeletons';
import { discrepanciesAddress } from './addresses';
import { areasTexts } from './areas.texts';
import { CategoryCounts } from './CategoryCounts';
import { FigureStrip } from './FigureStrip';
import { isMeasured, progressFigures } from './progress';
import { sortSubareas, subareaRows } from './subareas';
import { SubareaTable } from './SubareaTable';
import { chartHeight } from './township-chart';
import { useAreaHeading } from './useAreaHeading';
import { useLiveProgress } from './useLiveProgress';
import { useSubareaSort } from './useSubareaSort';

/** The chart's library weighs half as much as all the rest: it is fetched once the figures stand on the page. */
const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
const TownshipChart = lazy(async () => {
  await painted();
  return { default: (await import('./TownshipChart')).TownshipChart };
});

const countyBoard = graphql(`
  query CountyBoard($code: ID) {
    county(code: $code) {
      code
      name
      referenceDate
      progress {
        ...ProgressFigures
      }
      discrepancyCounts {
        ...CategoryCounts
      }
      townships {
        code
        ...Subarea
      }
    }
  }
`);

/** The county on one page: the answer, its totals, and every township as bars and as a ledger. */
export function CountyBoardPage() {
  const texts = useTexts(areasTexts);
  return <Allowed permission="REGISTER_READ" otherwise={<EmptyState title={texts.nothingForRole}>{texts.nothingForRoleText}</EmptyState>}><CountyBoard /></Allowed>;
}

/** Whoever answers for less than the county starts in the area that is theirs. */
function CountyBoard() {
  const { areas } = useViewer();
  const own = areas[0];
  return own && areas.every(({ level }) => level !== 'COUNTY') ? <Navigate to={areaAddress(own.code)} replace /> : <WholeCounty />;
}

function WholeCounty() {
  const viewer = useViewer();
  const [params] = useSearchParams();
  const code = params.get('county') ?? viewer.county?.code ?? null;
  const { data, previousData, error, refetch, loading } = useQuery(countyBoard, { variables: { code }, notifyOnNetworkStatusChange: true });
  const reread = () => void refetch().catch(() => null);
  const shown = data ?? previousData;
  useLiveProgress(shown?.county?.code, reread);

  if (error && !shown) return <ErrorState error={error} onRetry={reread} />;
  if (!shown) return <PageSkeleton />;
  return shown.county ? <Board county={shown.county} onRefresh={reread} busy={loading} failed={error !== undefined} /> : <NothingHandedIn />;
}

interface BoardProps {
  county: NonNullable<CountyBoardQuery['county']>;
  onRefresh(): void;
  busy: boolean;
  failed: boolean;
}

function Board({ county, onRefresh, busy, failed }: BoardProps) {
  const texts = useTexts(areasTexts);
  const navigate = useNavigate();
  const figures = readFragment(progressFigures, county.progress);
  const heading = useAreaHeading(county.name, figures);
  const { sort, setSort } = useSubareaSort();
  if (figures.households === 0) return <NothingHandedIn county={county.name} />;

  const townships = subareaRows(county.townships);
  const rows = sortSubareas(townships, sort.key, sort.descending);
  const notes = [county.referenceDate && texts.reference(county.referenceDate), !isMeasured(figures) && texts.notVerified];
  return (
    <div className="q-page">
      <PageHeading
        detail={notes.filter(Boolean).join(' ')}
        actions={
          <>
            <AsOf instant={figures.updatedAt} onRefresh={onRefresh} busy={busy} failed={failed} />
            <Allowed permission="DISCREPANCY_READ">
              <LinkButton type="primary" to={discrepanciesAddress(county.code)}>{texts.discrepancyList}</LinkButton>
            </Allowed>
          </>
        }
      >
        {heading}
      </PageHeading>
      <FigureStrip figures={figures} />
      <CategoryCounts areaCode={county.code} counts={county.discrepancyCounts} />
      <div className="q-board">
        <section>
          <h2 className="q-section-title">{texts.chart}</h2>
          <Suspense fallback={<div className="q-chart" style={{ minHeight: chartHeight(rows.length) }}><RowsSkeleton rows={Math.min(rows.length, 6)} /></div>}>
            <TownshipChart rows={rows} onOpen={(code) => void navigate(areaAddress(code))} />
          </Suspense>
        </section>
        <section>
          <h2 className="q-section-title">{texts.townships}</h2>
          <SubareaTable label={texts.townships} level="TOWNSHIP" rows={rows} sort={sort} onSort={setSort} />
        </section>
      </div>
    </div>
  );
}

function NothingHandedIn({ county }: { county?: string }) {
  const texts = useTexts(areasTexts);
  return (
    <div className="q-page">
      {county && <PageHeading>{texts.headingEmpty(county)}</PageHeading>}
      <EmptyState
        level={county ? 2 : 1}
        title={texts.emptyTitle}
        action={<Allowed permission="INTAKE_WRITE" otherwise={<p>{texts.emptyAsk}</p>}><LinkButton type="primary" to="/intake/new">{texts.handIn}</LinkButton></Allowed>}
      >
        {county ? texts.emptyRollText : texts.emptyText}
      </EmptyState>
    </div>
  );
}
