import type { LocalizedText } from '@qingce/standards';
import { problems } from '../../../platform/errors/problem';
import { categories, categoryKinds, discrepancyStatuses, origins, severities } from '../discrepancy.enums';
import type { DiscrepancyFilter } from '../discrepancy.input';

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string' && value.length <= 200;
const oneOf = (values: readonly string[]): Check => (value) => typeof value === 'string' && values.includes(value);
const listOf = (check: Check): Check => (value) => Array.isArray(value) && value.length <= 200 && value.every(check);

/** What each member of a filter must be: the same as the GraphQL input of this name. */
const checks: Readonly<Record<keyof DiscrepancyFilter, Check>> = {
  areaCode: (value) => typeof value === 'string' && /^\d{6,14}$/.test(value),
  category: listOf(oneOf(categories)),
  kind: oneOf(categoryKinds),
  severity: listOf(oneOf(severities)),
  status: listOf(oneOf(discrepancyStatuses)),
  rule: listOf(text),
  origin: listOf(oneOf(origins)),
  item: text,
  name: text,
};

const unreadable: LocalizedText = { zh: '筛选条件无效,请从问题清单页面重新导出。', en: 'The filter is not valid: JSON of a DiscrepancyFilter is expected.' };

/**
 * Reads the filter of an address; without one everything is wanted.
 * @throws Problem BAD_USER_INPUT when it is no JSON of a DiscrepancyFilter
 */
export function readFilter(json: unknown): DiscrepancyFilter {
  if (json === undefined || json === '') return {};
  const filter = parse(json);
  for (const [name, value] of Object.entries(filter)) {
    const check = Object.hasOwn(checks, name) ? checks[name as keyof DiscrepancyFilter] : undefined;
    if (!check || (value !== null && !check(value))) {
      throw problems.badInput(`filter.${name}`, { zh: `筛选条件“${name}”无效。`, en: `The filter's ${name} is not valid.` });
    }
  }
  return filter;
}

function parse(json: unknown): DiscrepancyFilter {
  try {
    const filter: unknown = JSON.parse(String(json));
    if (typeof filter === 'object' && filter !== null && !Array.isArray(filter)) return filter;
  } catch {
    // falls through to the one answer for everything that is no filter
  }
  throw problems.badInput('filter', unreadable);
}
