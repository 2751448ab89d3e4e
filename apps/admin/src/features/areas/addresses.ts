import type { DiscrepancyCategory } from '../../gql/graphql';

/** The list of discrepancies of an area, of one category if given. */
export function discrepanciesAddress(areaCode: string, category?: DiscrepancyCategory): string {
  const params = new URLSearchParams({ area: areaCode, ...(category && { category }) });
  return `/discrepancies?${params.toString()}`;
}
