import { App, Button, Progress } from 'antd';
import { useAllowed } from '../../app/session';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { useLanguage } from '../../i18n/language';
import { useTexts } from '../../i18n/texts';
import { formatCount, formatDuration } from '../../shared/format';
import { ProblemAlert } from '../../shared/ProblemAlert';
import { useCommand } from '../../shared/useCommand';
import { intakeJobTexts } from './intake-job.texts';
import { intakeRow } from './intake-row';
import { canCancel, percentOf } from './job-state';
import { PhaseSteps } from './PhaseSteps';
import { usePhaseName } from './usePhaseName';

const cancelIntake = graphql(`
  mutation CancelIntake($input: IntakeJobInput!) {
    cancelIntake(input: $input) {
      __typename
      ... on IntakeStarted {
        job {
          id
          ...IntakeRow
        }
      }
      ... on IntakeRefused {
        message
        messageEn
        job {
          id
          ...IntakeRow
        }
      }
    }
  }
`);

/** Phase, rows and estimate while the server works; cancelling as long as only the file is read. */
export function IntakeProgress({ job, live }: { job: FragmentType<typeof intakeRow>; live: boolean }) {
  const texts = useTexts(intakeJobTexts);
  const language = useLanguage();
  const { modal, message } = App.useApp();
  const mayWrite = useAllowed('INTAKE_WRITE');
  const phaseName = usePhaseName();
  const command = useCommand(cancelIntake);
  const { id, status, phase, progress, rowsRead, rowsEstimated, secondsLeft } = readFragment(intakeRow, job);
  const percent = percentOf(progress);

  const cancel = async () => {
    const result = (await command.run({ id }))?.cancelIntake;
    if (result?.__typename === 'IntakeRefused') message.warning(language === 'zh' ? result.message : result.messageEn);
  };
  const ask = () =>
    modal.confirm({ title: texts.cancelConfirm, content: texts.cancelDetail, okText: texts.cancelYes, okButtonProps: { danger: true }, cancelText: texts.keep, onOk: cancel });

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
      <ProblemAlert problem={command.problem} safe="" />
      {mayWrite && canCancel({ status }) && <Button danger loading={command.busy} onClick={ask}>{texts.cancel}</Button>}
    </section>
  );
}
