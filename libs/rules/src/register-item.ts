import type { LocalizedText } from '@qingce/standards';

const items = {
  name: { zh: '姓名', en: 'name' },
  formerName: { zh: '曾用名', en: 'former name' },
  sex: { zh: '性别', en: 'sex' },
  ethnicGroup: { zh: '民族', en: 'ethnic group' },
  birthDate: { zh: '出生日期', en: 'birth date' },
  citizenNumber: { zh: '公民身份号码', en: 'citizen number' },
  address: { zh: '住址', en: 'address' },
  relation: { zh: '与户主关系', en: 'relation to the head' },
  maritalStatus: { zh: '婚姻状况', en: 'marital status' },
  education: { zh: '文化程度', en: 'education' },
  militaryService: { zh: '兵役状况', en: 'military service' },
  occupation: { zh: '职业', en: 'occupation' },
  workplace: { zh: '服务处所', en: 'workplace' },
  nativePlace: { zh: '籍贯', en: 'native place' },
  birthPlace: { zh: '出生地', en: 'birth place' },
  movedIn: { zh: '何时何地迁来本址', en: 'moved in from' },
  registeredOn: { zh: '登记日期', en: 'registration date' },
  registrationStatus: { zh: '登记状态', en: 'registration status' },
  registrationType: { zh: '户口性质', en: 'registration type' },
  householdKind: { zh: '户别', en: 'kind of household' },
  householdNumber: { zh: '户号', en: 'household number' },
  phone: { zh: '联系电话', en: 'telephone' },
  remarks: { zh: '备注', en: 'remarks' },
} as const satisfies Record<string, LocalizedText>;

/** An item of the permanent resident registration form (常住人口登记表). */
export type RegisterItem = keyof typeof items;

/** The name of every register item in both languages, in mid-sentence case. */
export const itemNames: Readonly<Record<RegisterItem, LocalizedText>> = items;

/** The six items on the identity card are main items (主项); no source defines the two words, so this is our proposal. */
const mainItems: ReadonlySet<RegisterItem> = new Set(['name', 'sex', 'ethnicGroup', 'birthDate', 'citizenNumber', 'address'] as const);

/** Whether an error in the item is a main item error (主项差错) and not a sub item error (副项差错). */
export function isMainItem(item: RegisterItem): boolean {
  return mainItems.has(item);
}
