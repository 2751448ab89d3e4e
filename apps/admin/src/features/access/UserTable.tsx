import type { ReactNode } from 'react';
import { graphql, readFragment, type FragmentType } from '../../gql';
import type { UserRowFragment } from '../../gql/graphql';
import { useTexts } from '../../i18n/texts';
import { DataTable, type Column } from '../../shared/DataTable';
import { formatDateTime, formatMoment } from '../../shared/format';
import { accessNames } from './access-names.texts';
import { AreaNames } from './AreaNames';
import { isLocked } from './user-state';
import { usersTexts } from './users.texts';

/** A user as the list and the forms need it. */
export const userRow = graphql(`
  fragment UserRow on User {
    id
    userName
    displayName
    role
    department
    areaCodes
    status
    lockedUntil
    lastSignInAt
    mustChangePassword
    version
  }
`);

interface UserTableProps {
  users: readonly FragmentType<typeof userRow>[];
  totalCount: number;
  hasMore: boolean;
  loadingMore: boolean;
  onMore(): void;
  onOpen(id: string): void;
  empty: ReactNode;
}

/** The ledger of accounts. */
export function UserTable({ users, onOpen, ...table }: UserTableProps) {
  const texts = useTexts(usersTexts);
  const names = useTexts(accessNames);
  const columns: Column<UserRowFragment>[] = [
    { key: 'displayName', title: texts.displayName, width: '220px', render: ({ displayName }) => <strong>{displayName}</strong> },
    { key: 'userName', title: texts.userName, width: '120px', render: ({ userName }) => userName },
    {
      key: 'role',
      title: texts.role,
      width: '230px',
      render: ({ role, department }) => (department ? `${names.role[role]} · ${names.department[department]}` : names.role[role]),
    },
    { key: 'areas', title: texts.areas, render: ({ areaCodes }) => <AreaNames codes={areaCodes} /> },
    { key: 'status', title: texts.status, width: '230px', render: (user) => <UserState user={user} /> },
    {
      key: 'lastSignIn',
      title: texts.lastSignIn,
      width: '150px',
      render: ({ lastSignInAt }) => (lastSignInAt ? <span className="q-mono">{formatDateTime(lastSignInAt)}</span> : <span className="q-muted">{texts.never}</span>),
    },
  ];
  return (
    <DataTable
      label={texts.title}
      rows={users.map((user) => readFragment(userRow, user))}
      columns={columns}
      rowKey={({ id }) => id}
      rowName={({ displayName }) => displayName}
      onOpen={({ id }) => onOpen(id)}
      {...table}
    />
  );
}

/** Disabled, locked, or with a first password still unchanged: in words, never by colour alone. */
function UserState({ user }: { user: UserRowFragment }) {
  const texts = useTexts(usersTexts);
  return (
    <span className="users-status">
      {user.status === 'DISABLED' ? <span className="q-muted">○ {texts.disabled}</span> : <span>● {texts.active}</span>}
      {isLocked(user.lockedUntil) && user.lockedUntil && <span className="q-warning">▲ {texts.locked(formatMoment(user.lockedUntil))}</span>}
      {user.status === 'ACTIVE' && user.mustChangePassword && <span className="q-muted">· {texts.mustChange}</span>}
    </span>
  );
}
