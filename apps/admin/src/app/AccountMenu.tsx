import { useApolloClient, useMutation } from '@apollo/client/react';
import { Button, Dropdown } from 'antd';
import { useNavigate } from 'react-router';
import { graphql } from '../gql';
import { useTexts } from '../i18n/texts';
import { openKeyHelp } from '../shared/useKeys';
import { useAllowed, useViewer } from './session';
import { shellTexts } from './shell.texts';

const signOut = graphql(`
  mutation SignOut {
    signOut
  }
`);

/** Name of whoever is signed in, and the way out: the cache is emptied before the next person sits down. */
export function AccountMenu() {
  const texts = useTexts(shellTexts);
  const viewer = useViewer();
  const client = useApolloClient();
  const navigate = useNavigate();
  const [leave] = useMutation(signOut);
  const explore = useAllowed('API_EXPLORE');

  const actions: Readonly<Record<string, () => void>> = {
    account: () => void navigate('/account'),
    keys: openKeyHelp,
    playground: () => void window.open('/playground', '_blank', 'noopener'),
    signOut: () => void leave().catch(() => null).then(() => navigate('/sign-in')).then(() => client.clearStore()),
  };
  const items = [
    { key: 'account', label: texts.account },
    { key: 'keys', label: texts.keys, extra: '?' },
    ...(explore ? [{ key: 'playground', label: texts.playground }] : []),
    { type: 'divider' as const },
    { key: 'signOut', label: texts.signOut },
  ];
  return (
    <Dropdown trigger={['click']} menu={{ items, onClick: ({ key }) => actions[key]?.() }}>
      <Button type="text" aria-label={texts.menu(viewer.displayName)} aria-haspopup="menu">{viewer.displayName}</Button>
    </Dropdown>
  );
}
