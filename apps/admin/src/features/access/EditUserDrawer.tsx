import { useQuery } from '@apollo/client/react';
import { Drawer } from 'antd';
import { useState } from 'react';
import { graphql } from '../../gql';
import { useTexts } from '../../i18n/texts';
import { EmptyState } from '../../shared/EmptyState';
import { ErrorState } from '../../shared/ErrorState';
import { RowsSkeleton } from '../../shared/Skeletons';
import { EditUserForm } from './EditUserForm';
import { PasswordShownOnce } from './PasswordShownOnce';
import { TokensPanel } from './TokensPanel';
import { UserCommands } from './UserCommands';
import { usersTexts } from './users.texts';
import { sharedTexts } from '../../shared/shared.texts';

const editUser = graphql(`
  query EditUser($id: ID!) {
    user(id: $id) {
      id
      userName
      displayName
      ...UserRow
      ...UserTokens
    }
  }
`);

/** One account: its data, what can be done with it, its tokens. */
export function EditUserDrawer({ id, onClose }: { id: string; onClose(): void }) {
  const texts = useTexts(usersTexts);
  const { errors } = useTexts(sharedTexts);
  const { data, error, refetch } = useQuery(editUser, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const [reset, setReset] = useState<{ password: string | null } | null>(null);
  const user = data?.user;

  return (
    <Drawer open size={560} title={user ? `${texts.editTitle(user.displayName)} (${user.userName})` : texts.edit} onClose={onClose} closable={{ 'aria-label': texts.close }}>
      {!data && (error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <RowsSkeleton rows={6} />)}
      {data && !user && <EmptyState title={errors.NOT_FOUND.title}>{errors.NOT_FOUND.hint}</EmptyState>}
      {user && reset && <PasswordShownOnce displayName={user.displayName} program={false} password={reset.password} onClose={() => setReset(null)} />}
      {user && !reset && (
        <>
          <EditUserForm user={user} refetch={async () => void (await refetch())} />
          <UserCommands user={user} onPassword={(password) => setReset({ password })} />
          <TokensPanel user={user} onChanged={() => void refetch()} />
        </>
      )}
    </Drawer>
  );
}
