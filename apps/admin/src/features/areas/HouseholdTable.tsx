import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { graphql, readFragment, type FragmentType } from '../../gql';
import type { HouseholdFilter, HouseholdOrder, HouseholdRowFragment } from '../../gql/graphql';
import { useTexts } from '../../i18n/texts';
import { DataTable, type Column } from '../../shared/DataTable';
import { Count, NotMeasured } from '../../shared/Figure';
import { areasTexts } from './areas.texts';

const householdRow = graphql(`
  fragment HouseholdRow on Household {
    id
    code
    number
    kind
    address
    personCount
    openDiscrepancies
    verification {
      status
    }
    head {
      id
      name
    }
  }
`);

const householdPage = graphql(`
  fragment HouseholdPage on HouseholdConnection {
    nodes {
      id
      ...HouseholdRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
`);

/** The following pages; the first came with the page itself, and the cache joins them. */
const moreHouseholds = graphql(`
  query MoreHouseholds($code: ID!, $filter: HouseholdFilter, $orderBy: HouseholdOrder, $after: String) {
    area(code: $code) {
      code
      ... on Village {
        households(filter: $filter, orderBy: $orderBy, first: 200, after: $after) {
          ...HouseholdPage
        }
      }
      ... on Group {
        households(filter: $filter, orderBy: $orderBy, first: 200, after: $after) {
          ...HouseholdPage
        }
      }
    }
  }
`);

interface HouseholdTableProps {
  area: { readonly code: string; readonly name: string };
  page: FragmentType<typeof householdPage>;
  filter: HouseholdFilter | null;
  orderBy: HouseholdOrder;
  onOrder(order: HouseholdOrder): void;
}

/** The households of a village or a group, as many as there are. */
export function HouseholdTable({ area, page, filter, orderBy, onOrder }: HouseholdTableProps) {
  const texts = useTexts(areasTexts);
  const navigate = useNavigate();
  const client = useApolloClient();
  const [loading, setLoading] = useState(false);
  const { nodes, pageInfo, totalCount } = readFragment(householdPage, page);
  const rows = readFragment(householdRow, nodes);

  const more = async () => {
    setLoading(true);
    const variables = { code: area.code, filter, orderBy, after: pageInfo.endCursor };
    await client.query({ query: moreHouseholds, variables, fetchPolicy: 'network-only' }).catch(() => null);
    setLoading(false);
  };

  const columns: readonly Column<HouseholdRowFragment>[] = [
    { key: 'CODE', title: texts.householdCode, width: '176px', sortable: true, render: ({ id, code }) => <Link className="q-mono" to={`/households/${id}`}>{code}</Link> },
    { key: 'NUMBER', title: texts.number, width: '124px', sortable: true, render: ({ number }) => <span className="q-mono">{number}</span> },
    { key: 'head', title: texts.head, width: '150px', render: ({ head }) => head?.name },
    { key: 'persons', title: texts.size, width: '82px', figure: true, render: ({ personCount }) => <Count value={personCount} /> },
    { key: 'open', title: texts.openShort, width: '60px', figure: true, render: ({ openDiscrepancies }) => openDiscrepancies > 0 && <span className="q-error"><Count value={openDiscrepancies} /></span> },
    { key: 'verification', title: texts.verification, width: '72px', wideOnly: true, render: ({ verification }) => verification?.status ?? <NotMeasured /> },
    { key: 'kind', title: texts.kind, width: '88px', wideOnly: true, render: ({ kind }) => kind && texts.kinds[kind] },
    { key: 'address', title: texts.address, render: ({ address }) => <span title={address}>{address}</span> },
  ];
  return (
    <DataTable
      label={texts.listOf(area.name)}
      rows={rows}
      columns={columns}
      rowKey={({ id }) => id}
      onOpen={({ id }) => void navigate(`/households/${id}`)}
      sort={{ key: orderBy, descending: false }}
      onSort={({ key }) => onOrder(key === 'NUMBER' ? 'NUMBER' : 'CODE')}
      totalCount={totalCount}
      hasMore={pageInfo.hasNextPage}
      loadingMore={loading}
      onMore={() => void more()}
      empty={filter ? texts.noHouseholds : texts.noHouseholdsYet}
    />
  );
}
