import { useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useAllowed } from '../../app/session';
import { readFragment } from '../../gql';
import { useTexts } from '../../i18n/texts';
import { EmptyState } from '../../shared/EmptyState';
import { ErrorState } from '../../shared/ErrorState';
import { LinkButton } from '../../shared/LinkButton';
import { PageHeading } from '../../shared/PageHeading';
import { PageSkeleton } from '../../shared/Skeletons';
import { ApplyIntakePanel } from './ApplyIntakePanel';
import { CheckReport } from './CheckReport';
import { HeaderMapping } from './HeaderMapping';
import { headerMappingTexts } from './header-mapping.texts';
import { intakeJobPage } from './intake-job.query';
import { intakeJobTexts } from './intake-job.texts';
import { IntakeFacts } from './IntakeFacts';
import { IntakeFailure } from './IntakeFailure';
import { IntakePath } from './IntakePath';
import { IntakeProgress } from './IntakeProgress';
import { IntakeResult } from './IntakeResult';
import { intakeRow } from './intake-row';
import { isRunning } from './job-state';
import { RejectionsPanel } from './RejectionsPanel';
import { UndoIntakePanel } from './UndoIntakePanel';
import { useJobHeading } from './useJobHeading';
import { useLiveJob } from './useLiveJob';
import { useUndoFailed } from './useUndoFailed';
import './intake.css';

/** One intake from the check to its result: what was read, what would change, what changed, what can be done. */
export function IntakeJobPage() {
  const { id = '' } = useParams();
  const texts = useTexts(intakeJobTexts);
  const mappingTexts = useTexts(headerMappingTexts);
  const navigate = useNavigate();
  const mayWrite = useAllowed('INTAKE_WRITE');
  const [mappingOpen, setMappingOpen] = useState(false);
  const { data, error, refetch } = useQuery(intakeJobPage, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const job = data?.intakeJob ?? null;
  const row = job && readFragment(intakeRow, job);
  const running = row !== null && isRunning(row);
  const again = () => void refetch().catch(() => null);
  const live = useLiveJob({ id, running, refetch: again });
  const missing = job?.head?.missing.length ?? 0;
  const heading = useJobHeading(row, missing);
  const undoFailed = useUndoFailed(row);

  if (!data) return error ? <ErrorState error={error} onRetry={again} /> : <PageSkeleton />;
  if (!job || !row) return <EmptyState title={texts.notFound} action={<Link to="/intake">{texts.intakes}</Link>}>{texts.notFoundText}</EmptyState>;

  const { status } = row;
  const checked = status === 'CHECKED';
  const canMap = mayWrite && job.head != null && (checked || status === 'FAILED');
  const needsMapping = canMap && missing > 0;
  // What a cancelled check had read by then says nothing about the file.
  const reported = !running && row.rowsRead > 0 && status !== 'CANCELLED';

  return (
    <div className="q-page intake-job">
      <PageHeading path={<IntakePath here={row.fileName} />} detail={<IntakeFacts job={job} />}>{heading}</PageHeading>
      {error && <ErrorState error={error} onRetry={again} />}
      {running && <IntakeProgress job={job} live={live} />}
      {status === 'FAILED' && <IntakeFailure job={job} mapping={needsMapping} />}
      {(status === 'CANCELLED' || status === 'UNDONE') && mayWrite && <p><LinkButton type="primary" to="/intake/new">{texts.again}</LinkButton></p>}
      {needsMapping && job.head && <HeaderMapping key={id} head={job.head} fileId={job.fileId} kind={row.kind} asOf={row.asOf ?? null} countyCode={job.countyCode} onRestarted={(next) => void navigate(`/intake/${next}`)} />}
      {checked && mayWrite && <ApplyIntakePanel job={job} onStarted={again} />}
      {status === 'DONE' && !running && <IntakeResult job={job} />}
      {reported && <CheckReport job={job} />}
      {reported && row.rowsRejected > 0 && <RejectionsPanel jobId={id} count={row.rowsRejected} />}
      {status === 'DONE' && !running && mayWrite && <UndoIntakePanel job={job} failed={undoFailed} onStarted={again} />}
      {canMap && !needsMapping && (
        <div className="q-section">
          <Button onClick={() => setMappingOpen((open) => !open)}>{mappingOpen ? mappingTexts.hide : mappingTexts.change}</Button>
          {mappingOpen && job.head && <HeaderMapping key={id} head={job.head} fileId={job.fileId} kind={row.kind} asOf={row.asOf ?? null} countyCode={job.countyCode} onRestarted={(next) => void navigate(`/intake/${next}`)} />}
        </div>
      )}
    </div>
  );
}
