import { App, Button } from 'antd';
import { graphql } from '../../gql';
import { useLanguage } from '../../i18n/language';
import { ProblemAlert } from '../../shared/ProblemAlert';
import { useCommand } from '../../shared/useCommand';

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

interface CancelIntakeButtonProps {
  jobId: string;
  /** A check that runs is cancelled; a file that was checked is discarded. */
  words: { readonly button: string; readonly question: string; readonly detail: string; readonly yes: string; readonly no: string; readonly failed: string };
}

/** Gives up a job that has changed nothing yet. */
export function CancelIntakeButton({ jobId, words }: CancelIntakeButtonProps) {
  const language = useLanguage();
  const { modal, message } = App.useApp();
  const command = useCommand(cancelIntake);

  const cancel = async () => {
    const result = (await command.run({ id: jobId }))?.cancelIntake;
    if (result?.__typename === 'IntakeRefused') message.warning(language === 'zh' ? result.message : result.messageEn);
  };
  const ask = () => modal.confirm({ title: words.question, content: words.detail, okText: words.yes, okButtonProps: { danger: true }, cancelText: words.no, onOk: cancel });

  return (
    <>
      <Button danger loading={command.busy} onClick={ask}>{words.button}</Button>
      <ProblemAlert problem={command.problem} safe={words.failed} />
    </>
  );
}
