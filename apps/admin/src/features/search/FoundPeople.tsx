import { Link, useNavigate } from 'react-router';
import { graphql, readFragment, type FragmentType } from '../../gql';
import type { FoundPersonFragment } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { useTexts } from '../../i18n/texts';
import { DataTable, type Column } from '../../shared/DataTable';
import { codeText } from '../register/code-text';
import { searchTexts } from './search.texts';

const foundPerson = graphql(`
  fragment FoundPerson on Person {
    id
    name
    birthDate
    citizenNumber
    sex {
      code
      name
      nameEn
    }
    relationToHead {
      code
      name
      nameEn
    }
    registration {
      status
    }
    household {
      id
      code
      number
      area {
        code
        name
        ancestors {
          code
          name
        }
      }
    }
  }
`);

export const foundPeople = graphql(`
  fragment FoundPeople on PersonConnection {
    nodes {
      id
      ...FoundPerson
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
`);

interface FoundPeopleProps {
  people: FragmentType<typeof foundPeople>;
  loading: boolean;
  onMore(): void;
}

/** People found, enough of each to tell namesakes apart. */
export function FoundPeople({ people, loading, onMore }: FoundPeopleProps) {
  const texts = useTexts(searchTexts);
  const language = useLanguage();
  const navigate = useNavigate();
  const { nodes, pageInfo, totalCount } = readFragment(foundPeople, people);
  const columns: readonly Column<FoundPersonFragment>[] = [
    { key: 'name', title: texts.column.name, width: '190px', render: ({ id, name }) => <Link to={`/persons/${id}`}>{name || texts.nameless}</Link> },
    { key: 'sex', title: texts.column.sex, width: '76px', render: ({ sex }) => codeText(sex, language) },
    { key: 'birth', title: texts.column.birth, width: '106px', render: ({ birthDate }) => <span className="q-mono">{birthDate}</span> },
    { key: 'number', title: texts.column.number, width: '180px', render: ({ citizenNumber }) => <span className="q-mono">{citizenNumber}</span> },
    { key: 'relation', title: texts.column.relation, width: '150px', wideOnly: true, render: ({ relationToHead }) => codeText(relationToHead, language) },
    { key: 'status', title: texts.column.status, width: '98px', render: ({ registration: { status } }) => <span className={status === 'ACTIVE' ? undefined : 'q-warning'}>{texts.statuses[status]}</span> },
    { key: 'household', title: texts.column.household, width: '120px', render: ({ household }) => <Link className="q-mono" to={`/households/${household.id}`}>{household.number ?? texts.toHousehold}</Link> },
    { key: 'area', title: texts.column.area, render: ({ household: { area } }) => [...area.ancestors.slice(1), area].map(({ name }) => name).join(' › ') },
  ];
  return (
    <DataTable
      label={texts.table}
      rows={readFragment(foundPerson, nodes)}
      columns={columns}
      rowKey={({ id }) => id}
      onOpen={({ id }) => void navigate(`/persons/${id}`)}
      totalCount={totalCount}
      hasMore={pageInfo.hasNextPage}
      loadingMore={loading}
      onMore={onMore}
    />
  );
}
