import type { Sort } from '../../shared/DataTable';
import { choiceField, useUrlFilter } from '../../shared/useUrlFilter';
import { sortKeys, type SortKey } from './subareas';

const sortFields = { by: choiceField(sortKeys, 'code'), down: choiceField(['0', '1'], '0') };

/** The order the reader chose, kept in the address. */
export function useSubareaSort(): { sort: Sort & { key: SortKey }; setSort(sort: Sort): void } {
  const [{ by, down }, change] = useUrlFilter(sortFields);
  const setSort = ({ key, descending }: Sort) => change({ by: sortKeys.find((one) => one === key) ?? 'code', down: descending ? '1' : '0' });
  return { sort: { key: by, descending: down === '1' }, setSort };
}
