import { type SampleHousehold, type SamplePerson } from '../people/person';
import { type VillagePlan } from '../places/county-plan';

/** The headers of roll.csv in their order. */
export const ROLL_HEADERS: readonly string[] = [
  '序号', '村居代码', '村居名称', '组别', '户号', '户别', '户口性质', '与户主关系', '姓名', '曾用名', '性别', '民族', '出生日期', '公民身份号码', '婚姻状况', '文化程度', '兵役状况', '职业', '服务处所', '住址', '籍贯', '出生地', '何时何地迁来本址', '登记日期', '登记状态', '联系电话', '备注',
];
export const GRID_HEADER = '网格编号';

/** The cells of one person in the order of {@link ROLL_HEADERS}. */
export function rollRow(village: VillagePlan, household: SampleHousehold, person: SamplePerson, grid: boolean): string[] {
  const cells = [
    String(person.row), village.code, village.name, household.group, household.number, household.kind, household.registrationType,
    person.relation, person.name, person.formerName, person.sexText, person.ethnicGroup, person.birthDate, person.number, person.maritalStatus,
    person.education, person.militaryService, person.occupation, person.workplace, household.address, person.nativePlace, person.birthPlace,
    person.movedIn, person.registeredOn, person.status, person.phone, person.remarks,
  ];
  if (grid) cells.push(`W${village.code.slice(6)}${String(Number(household.number) % 40).padStart(3, '0')}`);
  return cells;
}
