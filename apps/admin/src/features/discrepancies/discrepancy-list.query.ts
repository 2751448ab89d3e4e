import { graphql } from '../../gql';

/** The list with what its heading, its filters and its empty state need. */
export const discrepancyList = graphql(`
  query DiscrepancyList($filter: DiscrepancyFilter, $orderBy: DiscrepancyOrder, $language: Language!, $areaCode: ID!, $withArea: Boolean!) {
    discrepancies(filter: $filter, orderBy: $orderBy, first: 50) {
      totalCount
      nodes {
        id
        ...DiscrepancyRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    area(code: $areaCode) @include(if: $withArea) {
      code
      name
      ...AreaPath
    }
    rules {
      code
      title
      titleEn
    }
    county {
      code
      name
      referenceDate
    }
  }
`);

/** The rows after those already there. */
export const moreDiscrepancies = graphql(`
  query MoreDiscrepancies($filter: DiscrepancyFilter, $orderBy: DiscrepancyOrder, $language: Language!, $after: String) {
    discrepancies(filter: $filter, orderBy: $orderBy, first: 100, after: $after) {
      totalCount
      nodes {
        id
        ...DiscrepancyRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Which discrepancies stand before and after one; answered from the cache when one comes from the list. */
export const discrepancyNeighbours = graphql(`
  query DiscrepancyNeighbours($filter: DiscrepancyFilter, $orderBy: DiscrepancyOrder, $after: String) {
    discrepancies(filter: $filter, orderBy: $orderBy, first: 50, after: $after) {
      totalCount
      nodes {
        id
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
