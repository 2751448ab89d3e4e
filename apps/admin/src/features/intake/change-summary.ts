/** What applying does, or did, as the server counts it. */
export interface Changes {
  readonly areasAdded: number;
  readonly areasRenamed: number;
  readonly groupsAdded: number;
  readonly householdsAdded: number;
  readonly personsAdded: number;
  readonly personsActive: number;
  readonly personsPending: number;
  readonly personsCancelled: number;
}

/** How one figure is said. */
export type CountText = (count: string) => string;

interface SummaryTexts {
  readonly areas: CountText;
  readonly renamed?: CountText;
  readonly groups: CountText;
  readonly households: CountText;
  readonly persons: CountText;
}

/** The changes as a list of phrases, without those that are nothing. */
export function changeSummary(changes: Changes, texts: SummaryTexts, format: (count: number) => string): string[] {
  const figures: readonly (readonly [number, CountText | undefined])[] = [
    [changes.areasAdded, texts.areas],
    [changes.areasRenamed, texts.renamed],
    [changes.groupsAdded, texts.groups],
    [changes.householdsAdded, texts.households],
    [changes.personsAdded, texts.persons],
  ];
  return figures.flatMap(([count, text]) => (count > 0 && text ? [text(format(count))] : []));
}
