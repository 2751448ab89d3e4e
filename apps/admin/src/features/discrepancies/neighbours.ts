/** Where one stands in a list, and what comes before and after. */
export interface Neighbours {
  /** From 1; null when it is not in the part of the list that is known. */
  readonly position: number | null;
  readonly previous: string | null;
  readonly next: string | null;
  /** True when the next one may exist but has not been fetched. */
  readonly atEdge: boolean;
}

/** Finds the neighbours of `id` in the known part of a list. */
export function neighboursOf(ids: readonly string[], id: string, hasMore: boolean): Neighbours {
  const index = ids.indexOf(id);
  if (index < 0) return { position: null, previous: null, next: null, atEdge: false };
  return {
    position: index + 1,
    previous: ids[index - 1] ?? null,
    next: ids[index + 1] ?? null,
    atEdge: hasMore && index === ids.length - 1,
  };
}
