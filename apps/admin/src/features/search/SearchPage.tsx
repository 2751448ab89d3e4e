import { useQuery } from '@apollo/client/react';
import { Segmented } from 'antd';
import { graphql, readFragment } from '../../gql';
import type { RegistrationStatus } from '../../gql/graphql';
import { useTexts } from '../../i18n/texts';
import { EmptyState } from '../../shared/EmptyState';
import { ErrorState } from '../../shared/ErrorState';
import { formatCount } from '../../shared/format';
import { PageHeading } from '../../shared/PageHeading';
import { RowsSkeleton } from '../../shared/Skeletons';
import { choiceField, textField, useUrlFilter } from '../../shared/useUrlFilter';
import { FoundPeople, foundPeople } from './FoundPeople';
import { searchTexts } from './search.texts';

const people = graphql(`
  query People($search: PeopleSearch!, $after: String) {
    people(search: $search, first: 100, after: $after) {
      ...FoundPeople
    }
  }
`);

const statuses = ['ACTIVE', 'PENDING', 'CANCELLED'] as const satisfies readonly RegistrationStatus[];
const fields = { q: textField(), status: choiceField(['ALL', ...statuses], 'ALL') };

/** Everybody who fits what was typed; the address holds it, so a link finds the same people. */
export function SearchPage() {
  const texts = useTexts(searchTexts);
  const [{ q, status }, change] = useUrlFilter(fields);
  const text = q.trim();
  const search = { text, ...(status !== 'ALL' && { registrationStatus: [status] }) };
  const { data, error, refetch, fetchMore, loading } = useQuery(people, { variables: { search }, skip: text === '', notifyOnNetworkStatusChange: true });
  const found = data && readFragment(foundPeople, data.people);

  const more = () => fetchMore({ variables: { after: found?.pageInfo.endCursor } }).catch(() => null);
  const heading = () => {
    if (text === '') return texts.headingStart;
    if (!found) return texts.label;
    return found.totalCount > 0 ? texts.heading(text, formatCount(found.totalCount)) : texts.headingNone(text);
  };
  const body = () => {
    if (text === '') return <EmptyState level={2} title={texts.headingStart}>{texts.help}</EmptyState>;
    if (error && !found) return <ErrorState error={error} onRetry={() => void refetch().catch(() => null)} />;
    if (!found || !data) return <RowsSkeleton rows={12} />;
    if (found.totalCount === 0) return <EmptyState level={2} title={texts.headingNone(text)}>{texts.tryAgain}</EmptyState>;
    return <FoundPeople people={data.people} loading={loading} onMore={() => void more()} />;
  };
  return (
    <div className="q-page">
      <PageHeading detail={text !== '' && texts.help}>{heading()}</PageHeading>
      {text !== '' && (
        <div className="q-toolbar">
          <Segmented
            aria-label={texts.status}
            value={status}
            onChange={(value) => change({ status: value })}
            options={[{ value: 'ALL' as const, label: texts.allStatuses }, ...statuses.map((value) => ({ value, label: texts.statuses[value] }))]}
          />
        </div>
      )}
      {body()}
    </div>
  );
}
