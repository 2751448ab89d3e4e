import { Alert } from 'antd';
import type { Problem } from '../../app/errors';
import { useTexts } from '../../i18n/texts';
import { formatMoment } from '../../shared/format';
import { signInTexts } from './sign-in.texts';
import type { Refusal } from './useSignIn';

interface SignInRefusalProps {
  refusal: Refusal | null;
  problem: Problem | null;
}

/** Why it did not work, and what to do about it. */
export function SignInRefusal({ refusal, problem }: SignInRefusalProps) {
  const texts = useTexts(signInTexts);
  if (problem) {
    const reached = problem.code !== 'UNREACHABLE' && problem.message;
    return <Alert className="sign-in-alert" type="error" role="alert" title={reached || texts.unreachable} description={texts.unreachableHelp} />;
  }
  if (!refusal) return null;
  return (
    <Alert
      className="sign-in-alert"
      type={refusal.reason === 'WRONG_CREDENTIALS' ? 'error' : 'warning'}
      role="alert"
      title={texts.refusalTitle[refusal.reason]}
      description={
        <>
          <p>{texts.whatToDo[refusal.reason]}</p>
          {refusal.lockedUntil && <p><strong>{texts.lockedUntil(formatMoment(refusal.lockedUntil))}</strong></p>}
        </>
      }
    />
  );
}
