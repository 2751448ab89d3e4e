import { App, Button, Tooltip } from 'antd';
import { useViewer } from '../../app/session';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { useTexts } from '../../i18n/texts';
import { ProblemAlert } from '../../shared/ProblemAlert';
import { useCommand } from '../../shared/useCommand';
import { updateUser } from './user-mutations';
import { isLocked } from './user-state';
import { userRow } from './UserTable';
import { usersTexts } from './users.texts';

const resetPassword = graphql(`
  mutation ResetPassword($input: ResetPasswordInput!) {
    resetPassword(input: $input) {
      initialPassword
      user {
        id
        ...UserRow
      }
    }
  }
`);

const unlockUser = graphql(`
  mutation UnlockUser($input: ResetPasswordInput!) {
    unlockUser(input: $input) {
      id
      ...UserRow
    }
  }
`);

interface UserCommandsProps {
  user: FragmentType<typeof userRow>;
  onPassword(password: string | null): void;
}

/** Reset, unlock, disable and enable; each says first what it changes. */
export function UserCommands({ user, onPassword }: UserCommandsProps) {
  const texts = useTexts(usersTexts);
  const viewer = useViewer();
  const { modal, message } = App.useApp();
  const { id, displayName, role, status, lockedUntil, version } = readFragment(userRow, user);
  const update = useCommand(updateUser);
  const reset = useCommand(resetPassword);
  const unlock = useCommand(unlockUser);
  const self = viewer.id === id;
  const noReset = self ? texts.selfReset : role === 'INTEGRATION' ? texts.programReset : undefined;

  const setStatus = async (next: 'ACTIVE' | 'DISABLED') => {
    const result = (await update.run({ id, version, status: next }))?.updateUser;
    if (result?.__typename === 'UserUpdated') message.success(texts.saved);
    if (result?.__typename === 'VersionConflict') message.warning(texts.conflictTitle);
  };
  const askDisable = () =>
    modal.confirm({
      title: texts.disableConfirm(displayName),
      content: texts.disableDetail,
      okText: texts.disable,
      okButtonProps: { danger: true },
      cancelText: texts.cancel,
      onOk: () => setStatus('DISABLED'),
    });
  const askReset = () =>
    modal.confirm({
      title: texts.resetConfirm(displayName),
      content: texts.resetDetail,
      okText: texts.resetPassword,
      cancelText: texts.cancel,
      onOk: async () => {
        const result = await reset.run({ userId: id });
        if (result) onPassword(result.resetPassword.initialPassword ?? null);
      },
    });
  const doUnlock = async () => {
    if (await unlock.run({ userId: id })) message.success(texts.unlocked);
  };

  return (
    <section className="users-section users-form">
      <ProblemAlert problem={update.problem ?? reset.problem ?? unlock.problem} safe={texts.failed} />
      <div className="users-commands">
        {isLocked(lockedUntil) && <Button type="primary" loading={unlock.busy} onClick={() => void doUnlock()}>{texts.unlock}</Button>}
        <Tooltip title={noReset}>
          <Button disabled={noReset !== undefined} loading={reset.busy} onClick={askReset}>{texts.resetPassword}</Button>
        </Tooltip>
        {status === 'DISABLED' ? (
          <Button loading={update.busy} onClick={() => void setStatus('ACTIVE')}>{texts.enable}</Button>
        ) : (
          <Tooltip title={self ? texts.self : undefined}>
            <Button danger disabled={self} loading={update.busy} onClick={askDisable}>{texts.disable}</Button>
          </Tooltip>
        )}
      </div>
    </section>
  );
}
