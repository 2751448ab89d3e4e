import { Alert } from 'antd';
import type { Problem } from '../app/errors';
import { useTexts } from '../i18n/texts';
import { sharedTexts } from './shared.texts';

interface ProblemAlertProps {
  problem: Problem | null;
  /** What is safe: which state things are in now. */
  safe: string;
}

/** A command that failed, inside the form that sent it: what happened, what is safe, what to do. */
export function ProblemAlert({ problem, safe }: ProblemAlertProps) {
  const texts = useTexts(sharedTexts);
  if (!problem) return null;
  const known = texts.errors[problem.code];
  const fields = Object.values(problem.fields);
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={problem.code === 'INTERNAL' || !problem.message ? known.title : problem.message}
      description={
        <>
          {fields.length > 0 && <p>{fields.join(' ')}</p>}
          <p>{safe}{problem.fields && fields.length > 0 ? '' : ` ${known.hint}`}</p>
          {problem.requestId && <p className="q-muted">{texts.requestId(problem.requestId)}</p>}
        </>
      }
    />
  );
}
