import { useApolloClient, useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { useLanguage } from '../../i18n/language';
import { discrepancyDetail } from './discrepancy-detail.query';
import { toDiscrepancyFilter, useDiscrepancyFilter } from './discrepancy-filter';
import { discrepancyNeighbours } from './discrepancy-list.query';
import { neighboursOf, type Neighbours } from './neighbours';

/** The ids picked on the list, when one goes through those only. */
const pickedIn = (state: unknown): readonly string[] | null =>
  typeof state === 'object' && state !== null && 'ids' in state && Array.isArray(state.ids) ? state.ids.map(String) : null;

/** What stands before and after a discrepancy in the list one came from; the next one is fetched ahead. */
export function useNeighbours(id: string): Neighbours & { total: number | null; picked: readonly string[] | null } {
  const client = useApolloClient();
  const picked = pickedIn(useLocation().state);
  const [values] = useDiscrepancyFilter();
  const language = useLanguage() === 'en' ? ('EN' as const) : ('ZH' as const);
  const { data, loading, fetchMore } = useQuery(discrepancyNeighbours, {
    variables: { filter: toDiscrepancyFilter(values), orderBy: values.order },
    fetchPolicy: 'cache-first',
    skip: picked !== null,
    notifyOnNetworkStatusChange: true,
  });
  const list = data?.discrepancies;
  const ids = picked ?? (list?.nodes ?? []).map((node) => node.id);
  const neighbours = neighboursOf(ids, id, list?.pageInfo.hasNextPage ?? false);
  const { atEdge, next } = neighbours;
  const cursor = list?.pageInfo.endCursor;

  useEffect(() => {
    if (atEdge && !loading) void fetchMore({ variables: { after: cursor } }).catch(() => null);
  }, [atEdge, loading, cursor, fetchMore]);
  useEffect(() => {
    if (next) void client.query({ query: discrepancyDetail, variables: { id: next, language } }).catch(() => null);
  }, [client, next, language]);

  return { ...neighbours, total: picked ? picked.length : (list?.totalCount ?? null), picked };
}
