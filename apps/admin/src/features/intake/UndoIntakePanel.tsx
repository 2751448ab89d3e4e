import { Alert, App, Button } from 'antd';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { useLanguage } from '../../i18n/language';
import { useTexts } from '../../i18n/texts';
import { formatCount } from '../../shared/format';
import { ProblemAlert } from '../../shared/ProblemAlert';
import { useCommand } from '../../shared/useCommand';
import { changeSummary } from './change-summary';
import { intakeChanges } from './ChangesTable';
import { intakeJobTexts } from './intake-job.texts';
import { useOutcome } from './useOutcome';

const undoPanel = graphql(`
  fragment UndoIntakePanel on IntakeJob {
    id
    canUndo
    undoRefusal
    unchanged
    discrepanciesRaised
    changes {
      ...IntakeChanges
    }
  }
`);

const undoIntake = graphql(`
  mutation UndoIntake($input: IntakeJobInput!) {
    undoIntake(input: $input) {
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

interface UndoIntakePanelProps {
  job: FragmentType<typeof undoPanel>;
  /** An undo has just ended without taking anything back. */
  failed: boolean;
  onStarted(): void;
}

/** Takes an intake back, after saying in numbers what goes; or says why it cannot be taken back. */
export function UndoIntakePanel({ job, failed, onStarted }: UndoIntakePanelProps) {
  const texts = useTexts(intakeJobTexts);
  const language = useLanguage();
  const { modal } = App.useApp();
  const { id, canUndo, undoRefusal, unchanged, discrepanciesRaised, changes } = readFragment(undoPanel, job);
  const command = useCommand(undoIntake);
  const { refusal, settle } = useOutcome(onStarted);
  if (unchanged) return null;

  const removed = changes ? changeSummary(readFragment(intakeChanges, changes), texts.removed, formatCount) : [];
  const phrases = discrepanciesRaised > 0 ? [...removed, texts.removed.findings(formatCount(discrepanciesRaised))] : removed;
  const ask = () =>
    modal.confirm({
      title: texts.undoConfirm,
      content: texts.undoDetail(phrases.join(texts.and) || texts.nothing),
      okText: texts.undoYes,
      okButtonProps: { danger: true },
      cancelText: texts.undoNo,
      onOk: async () => settle((await command.run({ id }))?.undoIntake),
    });

  return (
    <section className="q-section intake-undo">
      {refusal && <Alert type="warning" showIcon role="alert" title={texts.undoRefused} description={language === 'zh' ? refusal.message : refusal.messageEn} />}
      {failed && !refusal && <Alert type="error" showIcon role="alert" title={texts.undoFailed} description={canUndo ? texts.undoAgain : undoRefusal} />}
      <ProblemAlert problem={command.problem} safe={texts.undoFailed} />
      <div className="intake-row intake-start">
        <Button danger disabled={!canUndo} loading={command.busy} onClick={ask}>{texts.undo}</Button>
        <span className="q-muted">{canUndo ? texts.undoHelp : `${texts.undoRefused}: ${undoRefusal ?? ''}`}</span>
      </div>
    </section>
  );
}
