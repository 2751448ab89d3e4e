import { Progress } from 'antd';
import { useAllowed } from '../../app/session';
import { readFragment, type FragmentType } from '../../gql';
import { useLanguage } from '../../i18n/language';
import { useTexts } from '../../i18n/texts';
import { formatCount, formatDuration } from '../../shared/format';
import { CancelIntakeButton } from './CancelIntakeButton';
import { intakeJobTexts } from './intake-job.texts';
import { intakeRow } from './intake-row';
import { canCancel, percentOf } from './job-state';
import { PhaseSteps } from './PhaseSteps';
import { usePhaseName } from './usePhaseName';

/** Phase, rows and estimate while the server works; cancelling as long as only the file is read. */
export function IntakeProgress({ job, live }: { job: FragmentType<typeof intakeRow>; live: boolean }) {
  const texts = useTexts(intakeJobTexts);
  const language = useLanguage();
  const mayWrite = useAllowed('INTAKE_WRITE');
  const phaseName = usePhaseName();
  const { id, status, phase, progress, rowsRead, rowsEstimated, secondsLeft } = readFragment(intakeRow, job);
  const percent = percentOf(progress);

  return (
    <section className="q-panel intake-progress">
      <div className="intake-row">
        <PhaseSteps status={status} phase={phase} />
        <span className="q-figure">{rowsEstimated != null ? texts.rowsOf(formatCount(rowsRead), formatCount(Math.max(rowsRead, rowsEstimated))) : texts.rowsSoFar(formatCount(rowsRead))}</span>
        <span className="q-muted">{secondsLeft != null ? texts.left(formatDuration(secondsLeft, language)) : texts.leftUnknown}</span>
        <span className="intake-live q-muted">{live ? texts.live : texts.polling}</span>
      </div>
      <Progress percent={percent} aria-label={`${phaseName(phase)} ${percent} %`} />
      <span className="q-visually-hidden" role="status">{phaseName(phase)}</span>
      <p className="q-muted">{status === 'APPLYING' ? texts.applyingHint : ''} {texts.leaveHint}</p>
      {mayWrite && canCancel({ status }) && <CancelIntakeButton jobId={id} words={texts.cancelling} />}
    </section>
  );
}
