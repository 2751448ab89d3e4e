import { family, mustNotRaise, mustRaise, numberOf, person } from '../rule-case';

const bearing = (numberBirth: string, birthDate = '1980-03-15') => family(person('zhou', { birthDate, citizenNumber: numberOf(numberBirth, '1') }));
const subjects = [{ subjects: ['zhou'], severity: 'ERROR', item: 'citizenNumber' }] as const;

export const numberBirthPartCases = [
  mustRaise('2 月 30 日，且不再与出生日期比较', '30 February, and no comparison with the birth date', bearing('1980-02-30'), subjects),
  mustRaise('平年的 2 月 29 日', '29 February of a common year', bearing('1981-02-29'), subjects),
  mustRaise('13 月', 'month 13', bearing('1980-13-15'), subjects),
  mustRaise('晚于基准日', 'after the reference date', bearing('2028-03-15'), subjects),
  mustRaise('15 位号码的出生日期也检查', 'the birth part of 15 digits is judged too', family(person('zhou', { citizenNumber: '700101800230003' })), subjects, ['N08']),
  mustNotRaise('闰年的 2 月 29 日', '29 February of a leap year', bearing('1980-02-29', '1980-02-29')),
  mustNotRaise('基准日当天出生', 'born on the reference date itself', bearing('2020-06-01', '2020-06-01')),
];
