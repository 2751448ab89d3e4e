import { useQuery } from '@apollo/client/react';
import { Button, Tooltip } from 'antd';
import { useNavigate } from 'react-router';
import { useAllowed } from '../../app/session';
import { readFragment } from '../../gql';
import type { IntakeRowFragment } from '../../gql/graphql';
import { useTexts } from '../../i18n/texts';
import { DataTable, type Column } from '../../shared/DataTable';
import { EmptyState } from '../../shared/EmptyState';
import { ErrorState } from '../../shared/ErrorState';
import { Count, NotMeasured } from '../../shared/Figure';
import { formatDateTime } from '../../shared/format';
import { PageHeading } from '../../shared/PageHeading';
import { PageSkeleton } from '../../shared/Skeletons';
import { useKeys } from '../../shared/useKeys';
import { useNextPage } from '../../shared/useNextPage';
import { intakeJobs } from './intake-list.query';
import { intakeListTexts } from './intake-list.texts';
import { intakeNames } from './intake-names.texts';
import { intakeRow } from './intake-row';
import { JobStatus } from './JobStatus';
import { useIntakeHeading } from './useIntakeHeading';
import './intake.css';

/** What was handed in, by whom, and what became of it. */
export function IntakeListPage() {
  const texts = useTexts(intakeListTexts);
  const names = useTexts(intakeNames);
  const navigate = useNavigate();
  const mayWrite = useAllowed('INTAKE_WRITE');
  const { data, error, loading, refetch, fetchMore } = useQuery(intakeJobs, { fetchPolicy: 'cache-and-network', notifyOnNetworkStatusChange: true });
  useKeys([{ key: 'n', label: texts.key, run: () => void navigate('/intake/new'), enabled: mayWrite }]);

  const jobs = (data?.intakeJobs.nodes ?? []).map((job) => readFragment(intakeRow, job));
  const heading = useIntakeHeading(jobs);
  const { more, failed } = useNextPage(data?.intakeJobs.pageInfo.endCursor, (after) => fetchMore({ variables: { after } }));

  if (!data) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <PageSkeleton />;
  const { pageInfo } = data.intakeJobs;
  const handIn = (
    <Tooltip title={mayWrite ? undefined : texts.noWrite}>
      <Button type="primary" disabled={!mayWrite} onClick={() => void navigate('/intake/new')}>{texts.newIntake}<kbd>n</kbd></Button>
    </Tooltip>
  );
  const columns: Column<IntakeRowFragment>[] = [
    { key: 'file', title: texts.file, render: ({ fileName }) => <strong title={fileName}>{fileName}</strong> },
    { key: 'kind', title: texts.kind, width: '120px', render: ({ kind }) => names.kind[kind] },
    { key: 'asOf', title: texts.asOf, width: '112px', render: ({ kind, asOf }) => <span className="q-mono">{kind === 'ROLL' ? asOf : ''}</span> },
    { key: 'rows', title: texts.rows, width: '100px', figure: true, render: ({ rowsRead, status }) => <Rows status={status} value={rowsRead} /> },
    { key: 'rejected', title: texts.rejected, width: '90px', figure: true, render: ({ rowsRead, rowsRejected, status }) => <Rows status={rowsRead === 0 ? 'FAILED' : status} value={rowsRejected} /> },
    { key: 'status', title: texts.status, width: '250px', render: (job) => <JobStatus job={job} /> },
    { key: 'by', title: texts.by, width: '130px', wideOnly: true, render: ({ requestedBy }) => requestedBy },
    { key: 'when', title: texts.when, width: '150px', render: ({ createdAt }) => <span className="q-mono">{formatDateTime(createdAt)}</span> },
  ];

  return (
    <div className="q-page">
      <PageHeading actions={handIn}>{heading}</PageHeading>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      <DataTable
        label={texts.title}
        rows={jobs}
        columns={columns}
        rowKey={({ id }) => id}
        onOpen={({ id }) => void navigate(`/intake/${id}`)}
        hasMore={pageInfo.hasNextPage && failed === null}
        loadingMore={loading}
        onMore={more}
        empty={<EmptyState title={texts.emptyTitle} action={handIn}>{texts.emptyText}</EmptyState>}
      />
      {failed !== null && <ErrorState error={failed} onRetry={more} />}
    </div>
  );
}

/** A file that was not read to its end has no rows to count: that is a dash, not a zero. */
function Rows({ status, value }: { status: IntakeRowFragment['status']; value: number }) {
  const texts = useTexts(intakeListTexts);
  const unread = status === 'CANCELLED' || (value === 0 && (status === 'FAILED' || status === 'UPLOADED'));
  return unread ? <NotMeasured why={texts.notRead} /> : <Count value={value} />;
}
