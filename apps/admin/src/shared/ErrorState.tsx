import { Button } from 'antd';
import { anyProblemOf, HttpProblem, problemOfStatus } from '../app/errors';
import { useTexts } from '../i18n/texts';
import { sharedTexts } from './shared.texts';

interface ErrorStateProps {
  error: unknown;
  onRetry?: () => void;
}

/** What happened, what is safe, what to do. */
export function ErrorState({ error, onRetry }: ErrorStateProps) {
  const texts = useTexts(sharedTexts);
  const { code, message, requestId } = anyProblemOf(error);
  const { title, hint } = texts.errors[code];
  return (
    <section className="q-state q-state-error" role="alert">
      <h1>{title}</h1>
      {message && message !== title && code !== 'INTERNAL' && <p>{message}</p>}
      <p>{hint}</p>
      {requestId && <p className="q-muted">{texts.requestId(requestId)}</p>}
      {onRetry && <Button onClick={onRetry}>{texts.retry}</Button>}
    </section>
  );
}

const forbidden = new HttpProblem(problemOfStatus(403));

/** A page of somebody else's work, opened by its address. */
export const Forbidden = () => <ErrorState error={forbidden} />;
