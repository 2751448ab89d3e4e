import { Alert, Button } from 'antd';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { useLanguage } from '../../i18n/language';
import { useTexts } from '../../i18n/texts';
import { formatCount } from '../../shared/format';
import { ProblemAlert } from '../../shared/ProblemAlert';
import { useCommand } from '../../shared/useCommand';
import { CancelIntakeButton } from './CancelIntakeButton';
import { changeSummary } from './change-summary';
import { intakeChanges } from './ChangesTable';
import { intakeJobTexts } from './intake-job.texts';
import { useOutcome } from './useOutcome';

const applyPanel = graphql(`
  fragment ApplyIntakePanel on IntakeJob {
    id
    kind
    rowsAccepted
    rowsRejected
    changes {
      ...IntakeChanges
    }
    head {
      missing
    }
  }
`);

const applyIntake = graphql(`
  mutation ApplyIntake($input: ApplyIntakeInput!) {
    applyIntake(input: $input) {
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

/** The one button that writes to the register, with what it will change in numbers. */
export function ApplyIntakePanel({ job, onStarted }: { job: FragmentType<typeof applyPanel>; onStarted(): void }) {
  const texts = useTexts(intakeJobTexts);
  const language = useLanguage();
  const { id, kind, rowsAccepted, rowsRejected, changes, head } = readFragment(applyPanel, job);
  const command = useCommand(applyIntake);
  const { refusal, settle } = useOutcome(onStarted);
  const phrases = changes ? changeSummary(readFragment(intakeChanges, changes), texts.added, formatCount) : [];
  const why = (head?.missing.length ?? 0) > 0 ? texts.applyMapping : rowsAccepted === 0 ? texts.applyNothing : null;

  return (
    <section className="q-panel intake-apply">
      {refusal && <Alert type="warning" showIcon role="alert" title={texts.applyRefused} description={language === 'zh' ? refusal.message : refusal.messageEn} />}
      <ProblemAlert problem={command.problem} safe={texts.applyFailed} />
      <div className="intake-row intake-start">
        <Button
          type="primary"
          size="large"
          disabled={why !== null}
          loading={command.busy}
          onClick={() => void command.run({ id }).then((data) => settle(data?.applyIntake))}
        >
          {phrases.length > 0 ? texts.applyRows(phrases.join(texts.and)) : texts.apply}
        </Button>
        <CancelIntakeButton jobId={id} words={texts.discarding} />
        {why && <span className="q-error">{why}</span>}
      </div>
      <p className="q-muted">
        {rowsRejected > 0 && `${texts.applyWithRejected(formatCount(rowsRejected))} `}
        {kind === 'AREAS' ? texts.applyHelpAreas : texts.applyHelp}
      </p>
    </section>
  );
}
