import { useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { Link } from 'react-router';
import { useAllowed } from '../../app/session';
import { graphql } from '../../gql';
import type { IntakeRejectionsQuery } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { useTexts } from '../../i18n/texts';
import { DataTable, type Column } from '../../shared/DataTable';
import { ErrorState } from '../../shared/ErrorState';
import { formatCount } from '../../shared/format';
import { RowsSkeleton } from '../../shared/Skeletons';
import { useDownload } from '../../shared/useDownload';
import { useNextPage } from '../../shared/useNextPage';
import { intakeJobTexts } from './intake-job.texts';

const intakeRejections = graphql(`
  query IntakeRejections($id: ID!, $after: String) {
    intakeJob(id: $id) {
      id
      rejections(first: 50, after: $after) {
        totalCount
        nodes {
          id
          rowNumber
          column
          value
          reason
          reasonEn
          resolved
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

type Rejection = NonNullable<IntakeRejectionsQuery['intakeJob']>['rejections']['nodes'][number];

/** The rows that could not be placed: why, as a file to correct, and how to hand them in again. */
export function RejectionsPanel({ jobId, count }: { jobId: string; count: number }) {
  const texts = useTexts(intakeJobTexts);
  const english = useLanguage() === 'en';
  const mayWrite = useAllowed('INTAKE_WRITE');
  const { busy, download } = useDownload();
  const { data, error, loading, refetch, fetchMore } = useQuery(intakeRejections, { variables: { id: jobId }, notifyOnNetworkStatusChange: true });
  const list = data?.intakeJob?.rejections;
  const { more, failed } = useNextPage(list?.pageInfo.endCursor, (after) => fetchMore({ variables: { after } }));
  const columns: Column<Rejection>[] = [
    { key: 'row', title: texts.rejectionRow, width: '80px', figure: true, render: ({ rowNumber }) => formatCount(rowNumber) },
    { key: 'column', title: texts.rejectionColumn, width: '130px', render: ({ column }) => column ?? '—' },
    { key: 'value', title: texts.rejectionValue, width: '220px', render: ({ value }) => <span title={value}>{value || '—'}</span> },
    { key: 'reason', title: texts.rejectionReason, render: ({ reason, reasonEn }) => <span title={english ? reasonEn : reason}>{english ? reasonEn : reason}</span> },
    { key: 'resolved', title: texts.rejectionState, width: '150px', render: ({ resolved }) => (resolved ? <span className="q-good">✓ {texts.rejectionResolved}</span> : null) },
  ];
  return (
    <section className="q-section" aria-labelledby="rejections">
      <h2 id="rejections">{texts.rejections} ({formatCount(list?.totalCount ?? count)})</h2>
      <div className="intake-row intake-start">
        <Button loading={busy} onClick={() => void download(`/intake-jobs/${jobId}/rejections`, 'rejections')}>{texts.rejectionsDownload}</Button>
        {mayWrite && <Link to="/intake/new">{texts.rejectionsHandIn}</Link>}
      </div>
      <p className="q-muted intake-how">{texts.rejectionsHow}</p>
      {error && !list && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!list && !error && <RowsSkeleton rows={4} />}
      {failed !== null && <ErrorState error={failed} onRetry={more} />}
      {list && (
        <DataTable
          label={texts.rejections}
          rows={list.nodes}
          columns={columns}
          rowKey={({ id }) => id}
          totalCount={list.totalCount}
          hasMore={list.pageInfo.hasNextPage && failed === null}
          loadingMore={loading}
          onMore={more}
          empty={texts.rejectionsNone}
        />
      )}
    </section>
  );
}
