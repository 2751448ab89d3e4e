import type { HouseholdFilter, HouseholdOrder } from '../../gql/graphql';
import { choiceField, textField } from '../../shared/useUrlFilter';

/** The filters of a list of households as they stand in the address. */
export const householdFields = {
  head: textField(),
  number: textField(),
  kind: choiceField(['ALL', 'FAMILY', 'COLLECTIVE'], 'ALL'),
  open: choiceField(['0', '1'], '0'),
  order: choiceField<HouseholdOrder>(['CODE', 'NUMBER'], 'CODE'),
};

export interface HouseholdChoice {
  readonly head: string;
  readonly number: string;
  readonly kind: 'ALL' | 'FAMILY' | 'COLLECTIVE';
  readonly open: '0' | '1';
  readonly order: HouseholdOrder;
}

/** Nothing chosen. */
export const everyHousehold: Omit<HouseholdChoice, 'order'> = { head: '', number: '', kind: 'ALL', open: '0' };

/** The same as the API asks for it; null when everything is wanted. */
export function householdFilterOf({ head, number, kind, open }: HouseholdChoice): HouseholdFilter | null {
  const filter: HouseholdFilter = {
    ...(head.trim() && { headName: head.trim() }),
    ...(number.trim() && { number: number.trim() }),
    ...(kind !== 'ALL' && { kind }),
    ...(open === '1' && { withOpenDiscrepancies: true }),
  };
  return Object.keys(filter).length > 0 ? filter : null;
}
