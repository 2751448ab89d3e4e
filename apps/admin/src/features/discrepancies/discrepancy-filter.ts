import type { CategoryKind, DiscrepancyCategory, DiscrepancyFilter, DiscrepancyOrder, DiscrepancyOrigin, DiscrepancyStatus, Severity } from '../../gql/graphql';
import { choiceField, listField, textField, useUrlFilter, valuesField } from '../../shared/useUrlFilter';
import { discrepancyNames } from './discrepancy-names.texts';

const keysOf = <Key extends string>(names: Readonly<Record<Key, string>>): readonly Key[] => Object.keys(names) as Key[];

/** Every value a filter can have, in the order in which it is offered. */
export const discrepancyChoices = {
  category: keysOf<DiscrepancyCategory>(discrepancyNames.zh.category),
  kind: keysOf<CategoryKind>(discrepancyNames.zh.kind),
  severity: keysOf<Severity>(discrepancyNames.zh.severity),
  status: keysOf<DiscrepancyStatus>(discrepancyNames.zh.status),
  origin: keysOf<DiscrepancyOrigin>(discrepancyNames.zh.origin),
  order: keysOf<DiscrepancyOrder>(discrepancyNames.zh.order),
} as const;

/** What is to be done comes first: only open discrepancies unless the address says otherwise. */
const initialStatus: readonly DiscrepancyStatus[] = ['OPEN'];

/** How the filters of the list stand in the address; the page of one discrepancy carries the same ones along. */
export const discrepancyFields = {
  area: textField(),
  category: listField<DiscrepancyCategory>(discrepancyChoices.category),
  kind: choiceField<CategoryKind | ''>(['', ...discrepancyChoices.kind], ''),
  severity: listField<Severity>(discrepancyChoices.severity),
  status: listField<DiscrepancyStatus>(discrepancyChoices.status, initialStatus),
  rule: valuesField(),
  origin: listField<DiscrepancyOrigin>(discrepancyChoices.origin),
  item: textField(),
  name: textField(),
  order: choiceField<DiscrepancyOrder>(discrepancyChoices.order, 'AREA'),
};

/** The filters as the address has them. */
export const useDiscrepancyFilter = () => useUrlFilter(discrepancyFields);

export type DiscrepancyFilterValues = ReturnType<typeof useDiscrepancyFilter>[0];

/** Nothing filtered but what is open: how the list starts. */
export const clearedFilter: DiscrepancyFilterValues = {
  area: '', category: [], kind: '', severity: [], status: initialStatus, rule: [], origin: [], item: '', name: '', order: 'AREA',
};

const list = <T>(values: readonly T[]): T[] | undefined => (values.length > 0 ? [...values] : undefined);

/** What the API and the export are asked for; filters that do not filter are left out, so that equal lists share a cache entry. */
export function toDiscrepancyFilter({ area, category, kind, severity, status, rule, origin, item, name }: DiscrepancyFilterValues): DiscrepancyFilter {
  const filter: DiscrepancyFilter = {
    areaCode: area || undefined,
    category: list(category),
    kind: kind || undefined,
    severity: list(severity),
    status: list(status),
    rule: list(rule),
    origin: list(origin),
    item: item || undefined,
    name: name.trim() || undefined,
  };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}

/** Whether anything but the area narrows the list. */
export const isNarrowed = (values: DiscrepancyFilterValues): boolean =>
  values.category.length + values.severity.length + values.rule.length + values.origin.length > 0 ||
  values.kind !== '' || values.item !== '' || values.name.trim() !== '' || !isOpenOnly(values);

/** Whether the list shows exactly what is still to be done. */
export const isOpenOnly = ({ status }: Pick<DiscrepancyFilterValues, 'status'>): boolean => status.length === 1 && status[0] === 'OPEN';

/** The address of the spreadsheet of all that matches. */
export const exportAddress = (format: 'xlsx' | 'csv', values: DiscrepancyFilterValues): string =>
  `/exports/discrepancies.${format}?filter=${encodeURIComponent(JSON.stringify(toDiscrepancyFilter(values)))}`;
