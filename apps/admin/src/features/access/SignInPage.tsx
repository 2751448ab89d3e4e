import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import { LanguageSwitch } from '../../app/LanguageSwitch';
import { graphql } from '../../gql';
import { useTexts } from '../../i18n/texts';
import { DemonstrationAccounts } from './DemonstrationAccounts';
import { SignInForm } from './SignInForm';
import { SignInRefusal } from './SignInRefusal';
import { signInTexts } from './sign-in.texts';
import { useSignIn } from './useSignIn';
import './access.css';

const signInServer = graphql(`
  query SignInServer {
    server {
      version
      demonstration
      demonstrationAccounts {
        ...DemonstrationAccountChoice
      }
    }
  }
`);

/** The only page without a session: who are you, and back to where you were. */
export function SignInPage() {
  const texts = useTexts(signInTexts);
  const [params] = useSearchParams();
  const { data } = useQuery(signInServer);
  const { signIn, busy, refusal, problem } = useSignIn();
  const accounts = data?.server.demonstration ? data.server.demonstrationAccounts : [];

  return (
    <div className="sign-in">
      <header className="sign-in-head"><LanguageSwitch /></header>
      <main className="sign-in-main">
        <section className="sign-in-card">
          <h1>{texts.product}<small>{texts.tagline}</small></h1>
          {params.has('from') && !refusal && !problem && <p className="sign-in-note">{texts.signInFirst}</p>}
          <SignInRefusal refusal={refusal} problem={problem} />
          <SignInForm busy={busy} onSubmit={signIn} />
          {data && <p className="sign-in-version">{texts.version(data.server.version)}</p>}
        </section>
        {accounts.length > 0 && <DemonstrationAccounts accounts={accounts} busy={busy} onChoose={signIn} />}
      </main>
    </div>
  );
}
