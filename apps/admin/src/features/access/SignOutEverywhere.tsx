import { useApolloClient, useMutation } from '@apollo/client/react';
import { App, Button } from 'antd';
import { useNavigate } from 'react-router';
import { problemOf } from '../../app/errors';
import { graphql } from '../../gql';
import { useTexts } from '../../i18n/texts';
import { accountTexts } from './account.texts';

const signOutEverywhere = graphql(`
  mutation SignOutEverywhere {
    signOutEverywhere
  }
`);

/** Ends every session of this account, this one too. */
export function SignOutEverywhere() {
  const texts = useTexts(accountTexts);
  const client = useApolloClient();
  const navigate = useNavigate();
  const { modal, message } = App.useApp();
  const [mutate, { loading }] = useMutation(signOutEverywhere);

  const leave = async () => {
    try {
      await mutate();
      await navigate('/sign-in');
      await client.clearStore();
    } catch (error) {
      message.error(problemOf(error).message || texts.failed);
    }
  };
  const ask = () =>
    modal.confirm({
      title: texts.signOutEverywhereConfirm,
      content: texts.signOutEverywhereDetail,
      okText: texts.signOutEverywhere,
      okButtonProps: { danger: true },
      cancelText: texts.cancel,
      onOk: leave,
    });

  return (
    <div className="account-sessions">
      <p>{texts.signOutEverywhereHelp}</p>
      <Button danger loading={loading} onClick={ask}>{texts.signOutEverywhere}</Button>
    </div>
  );
}
