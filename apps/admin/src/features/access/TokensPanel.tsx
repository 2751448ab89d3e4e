import { useMutation } from '@apollo/client/react';
import { App, Button } from 'antd';
import { useState } from 'react';
import { problemOf } from '../../app/errors';
import { graphql, readFragment, type FragmentType } from '../../gql';
import type { UserTokensFragment } from '../../gql/graphql';
import { useTexts } from '../../i18n/texts';
import { formatDateTime } from '../../shared/format';
import { accessNames } from './access-names.texts';
import { AreaNames } from './AreaNames';
import { CreateTokenForm } from './CreateTokenForm';
import { SecretShownOnce } from './SecretShownOnce';
import { isPast } from './user-state';
import { usersTexts } from './users.texts';

const userTokens = graphql(`
  fragment UserTokens on User {
    id
    areaCodes
    tokens {
      id
      name
      permissions
      areaCodes
      createdAt
      expiresAt
      lastUsedAt
      revokedAt
    }
  }
`);

type Token = UserTokensFragment['tokens'][number];

/** The access tokens of an account: made, shown once, revoked. */
export function TokensPanel({ user, onChanged }: { user: FragmentType<typeof userTokens>; onChanged(): void }) {
  const texts = useTexts(usersTexts);
  const { id, tokens, areaCodes } = readFragment(userTokens, user);
  const [creating, setCreating] = useState(false);
  const [made, setMade] = useState<{ secret: string | null } | null>(null);
  const created = (secret: string | null) => {
    setCreating(false);
    setMade({ secret });
    onChanged();
  };

  return (
    <section className="users-section">
      <h2>{texts.tokens}</h2>
      <p>{texts.tokensHelp}</p>
      {tokens.length === 0 ? <p>{texts.tokensEmpty}</p> : <ul className="users-tokens">{tokens.map((token) => <TokenItem key={token.id} token={token} />)}</ul>}
      {made && (
        <SecretShownOnce
          title={texts.tokenSecretTitle}
          help={made.secret === null ? texts.noSecretAgain : texts.tokenSecretHelp}
          secret={made.secret}
          note={made.secret === null ? undefined : texts.tokenUse}
          onClose={() => setMade(null)}
        />
      )}
      {!made && !creating && <Button onClick={() => setCreating(true)}>{texts.tokenCreate}</Button>}
      {creating && <CreateTokenForm userId={id} areaCodes={areaCodes} onCreated={created} onCancel={() => setCreating(false)} />}
    </section>
  );
}

const revokeToken = graphql(`
  mutation RevokeToken($id: ID!) {
    revokeToken(id: $id) {
      id
      revokedAt
    }
  }
`);

function TokenItem({ token }: { token: Token }) {
  const texts = useTexts(usersTexts);
  const names = useTexts(accessNames);
  const { modal, message } = App.useApp();
  const [revoke, { loading }] = useMutation(revokeToken, { variables: { id: token.id } });
  const expired = isPast(token.expiresAt);
  const state = token.revokedAt ? texts.revoked : expired ? texts.expired : texts.valid;
  const ask = () =>
    modal.confirm({
      title: texts.revokeConfirm(token.name),
      content: texts.revokeDetail,
      okText: texts.revoke,
      okButtonProps: { danger: true },
      cancelText: texts.cancel,
      onOk: () => revoke().catch((error: unknown) => void message.error(problemOf(error).message || texts.failed)),
    });

  return (
    <li>
      <div>
        <strong>{token.name}</strong> · {state}
        <small>{token.permissions.map((permission) => names.permission[permission]).join(', ')} · <AreaNames codes={token.areaCodes} /></small>
        <small>
          {texts.tokenExpires} {formatDateTime(token.expiresAt)} · {token.lastUsedAt ? `${texts.tokenLastUsed} ${formatDateTime(token.lastUsedAt)}` : texts.tokenNeverUsed}
        </small>
      </div>
      {!token.revokedAt && !expired && <Button size="small" danger loading={loading} onClick={ask}>{texts.revoke}</Button>}
    </li>
  );
}
