import type { LocalizedText } from '@qingce/standards';

/**
 * What a category asks for: a DEFECT must be decided, a POPULATION is people to be recorded and counted,
 * a LEAD asks a person to look and never counts against anybody.
 */
export type CategoryKind = 'DEFECT' | 'POPULATION' | 'LEAD';

interface CategoryEntry {
  kind: CategoryKind;
  name: LocalizedText;
}

const categories = {
  MAIN_ITEM_ERROR: { kind: 'DEFECT', name: { zh: '主项差错', en: 'Main item error' } },
  SUB_ITEM_ERROR: { kind: 'DEFECT', name: { zh: '副项差错', en: 'Sub item error' } },
  NUMBER_ERROR: { kind: 'DEFECT', name: { zh: '错号', en: 'Wrong citizen number' } },
  DUPLICATE_NUMBER: { kind: 'DEFECT', name: { zh: '重号', en: 'Duplicate citizen number' } },
  DUPLICATE_REGISTRATION: { kind: 'DEFECT', name: { zh: '重户重口', en: 'Duplicate registration' } },
  SUSPECTED_FALSE_REGISTRATION: { kind: 'LEAD', name: { zh: '疑似虚假户口', en: 'Suspected false registration' } },
  UNREGISTERED: { kind: 'DEFECT', name: { zh: '应落未落', en: 'Should be registered' } },
  PENDING_REGISTRATION: { kind: 'DEFECT', name: { zh: '户口待定', en: 'Pending registration' } },
  SHOULD_BE_CANCELLED: { kind: 'DEFECT', name: { zh: '应销未销', en: 'Should be cancelled' } },
  LIVES_HERE_REGISTERED_ELSEWHERE: { kind: 'POPULATION', name: { zh: '人在户不在', en: 'Lives here, registered elsewhere' } },
  REGISTERED_HERE_LIVES_ELSEWHERE: { kind: 'POPULATION', name: { zh: '户在人不在', en: 'Registered here, lives elsewhere' } },
  NOMINAL_REGISTRATION: { kind: 'POPULATION', name: { zh: '空挂户', en: 'Nominal registration' } },
  TEMPORARY_RESIDENT: { kind: 'POPULATION', name: { zh: '暂住人口', en: 'Temporary resident' } },
  OVERSEAS_PERSON: { kind: 'POPULATION', name: { zh: '境外人员', en: 'Overseas person' } },
  ADDRESS_ERROR: { kind: 'DEFECT', name: { zh: '地址与区划差错', en: 'Address or area error' } },
  HOUSEHOLD_ERROR: { kind: 'DEFECT', name: { zh: '户内关系与户别差错', en: 'Household composition error' } },
  SEE_IN_PERSON: { kind: 'LEAD', name: { zh: '需见面核实', en: 'To be met in person' } },
} as const satisfies Record<string, CategoryEntry>;

/** What kind of discrepancy a finding becomes; the enum of the rule table, also used by the API. */
export type DiscrepancyCategory = keyof typeof categories;

const fromCategories = <Value>(pick: (entry: CategoryEntry) => Value): Readonly<Record<DiscrepancyCategory, Value>> =>
  Object.fromEntries(Object.entries(categories).map(([category, entry]) => [category, pick(entry)])) as Record<DiscrepancyCategory, Value>;

/** The name of every category in both languages. */
export const categoryNames = fromCategories((entry) => entry.name);

/** Whether a category must be decided, is counted, or only asks to look. */
export const categoryKind = fromCategories((entry) => entry.kind);
