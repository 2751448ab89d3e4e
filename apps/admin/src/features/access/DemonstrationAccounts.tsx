import { Button } from 'antd';
import { graphql, readFragment, type FragmentType } from '../../gql';
import type { SignInInput } from '../../gql/graphql';
import { useTexts } from '../../i18n/texts';
import { accessNames } from './access-names.texts';
import { signInTexts } from './sign-in.texts';

const choice = graphql(`
  fragment DemonstrationAccountChoice on DemonstrationAccount {
    userName
    password
    role
    displayName
  }
`);

interface DemonstrationAccountsProps {
  accounts: readonly FragmentType<typeof choice>[];
  busy: boolean;
  onChoose(input: SignInInput): Promise<void>;
}

/** One click a role; only a server with made-up people offers them. */
export function DemonstrationAccounts({ accounts, busy, onChoose }: DemonstrationAccountsProps) {
  const texts = useTexts(signInTexts);
  const names = useTexts(accessNames);
  return (
    <section className="sign-in-card sign-in-demonstration" aria-labelledby="demonstration">
      <h2 id="demonstration">{texts.demonstration}</h2>
      <p>{texts.demonstrationHelp}</p>
      <ul>
        {accounts.map((account) => {
          const { userName, password, role, displayName } = readFragment(choice, account);
          return (
            <li key={userName}>
              <Button block disabled={busy} title={displayName} onClick={() => void onChoose({ userName, password })}>
                <span className="sign-in-role">
                  <strong>{names.role[role]}</strong>
                  <span>{names.roleHint[role]}</span>
                </span>
                <code>{userName}</code>
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
