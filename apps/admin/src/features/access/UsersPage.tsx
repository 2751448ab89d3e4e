import { useQuery } from '@apollo/client/react';
import { Button, Input, type InputRef } from 'antd';
import { useRef, useState } from 'react';
import { useAllowed } from '../../app/session';
import { graphql } from '../../gql';
import { useTexts } from '../../i18n/texts';
import { EmptyState } from '../../shared/EmptyState';
import { ErrorState, Forbidden } from '../../shared/ErrorState';
import { formatCount } from '../../shared/format';
import { PageHeading } from '../../shared/PageHeading';
import { PageSkeleton, RowsSkeleton } from '../../shared/Skeletons';
import { useKeys } from '../../shared/useKeys';
import { textField, useUrlFilter } from '../../shared/useUrlFilter';
import { CreateUserDrawer } from './CreateUserDrawer';
import { EditUserDrawer } from './EditUserDrawer';
import { useNextPage } from '../../shared/useNextPage';
import { UserTable } from './UserTable';
import { usersTexts } from './users.texts';
import './access.css';

const usersPage = graphql(`
  query UsersPage($search: String, $after: String) {
    users(search: $search, first: 50, after: $after) {
      totalCount
      nodes {
        id
        ...UserRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const filterFields = { search: textField(), user: textField() };

/** Who may sign in, as what, and where. */
export function UsersPage() {
  const texts = useTexts(usersTexts);
  const allowed = useAllowed('USER_MANAGE');
  const [{ search, user }, change] = useUrlFilter(filterFields);
  const [creating, setCreating] = useState(false);
  const searchBox = useRef<InputRef>(null);
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(usersPage, { variables: { search: search || null }, skip: !allowed, notifyOnNetworkStatusChange: true });
  useKeys([
    { key: 'f', label: texts.search, run: () => searchBox.current?.focus() },
    { key: 'n', label: texts.create, run: () => setCreating(true) },
  ]);

  const users = (data ?? previousData)?.users;
  const { more, failed } = useNextPage(users?.pageInfo.endCursor, (after) => fetchMore({ variables: { after } }));
  if (!allowed) return <Forbidden />;
  if (!users && error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!users) return <PageSkeleton />;
  const count = formatCount(users.totalCount);

  return (
    <div className="q-page">
      <PageHeading actions={<Button type="primary" onClick={() => setCreating(true)}>{texts.create}<kbd>n</kbd></Button>}>
        {search ? texts.headingSearch(count, search) : texts.heading(count)}
      </PageHeading>
      <div className="q-toolbar">
        <Input.Search
          ref={searchBox}
          className="users-search"
          key={search}
          defaultValue={search}
          placeholder={texts.search}
          aria-label={texts.search}
          suffix={<kbd>f</kbd>}
          allowClear
          onSearch={(text) => change({ search: text.trim() })}
        />
      </div>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {loading && users.nodes.length === 0 ? (
        <RowsSkeleton />
      ) : (
        <UserTable
          users={users.nodes}
          totalCount={users.totalCount}
          hasMore={users.pageInfo.hasNextPage && failed === null}
          loadingMore={loading}
          onMore={more}
          onOpen={(id) => change({ user: id })}
          empty={
            search ? (
              <EmptyState title={texts.noMatch} action={<Button onClick={() => change({ search: '' })}>{texts.clearSearch}</Button>}>{texts.noMatchHelp}</EmptyState>
            ) : (
              <EmptyState title={texts.empty} action={<Button type="primary" onClick={() => setCreating(true)}>{texts.create}</Button>}>{texts.emptyHelp}</EmptyState>
            )
          }
        />
      )}
      {failed !== null && <ErrorState error={failed} onRetry={more} />}
      {creating && <CreateUserDrawer onClose={() => setCreating(false)} onCreated={() => void refetch()} />}
      {user && <EditUserDrawer key={user} id={user} onClose={() => change({ user: '' })} />}
    </div>
  );
}
