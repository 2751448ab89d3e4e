import { family, mustNotRaise, mustRaise, numberOf, person } from '../rule-case';

const born = (birthDate: string | null, citizenNumber: string) => family(person('zhou', { birthDate, citizenNumber }));
const subjects = [{ subjects: ['zhou'], severity: 'ERROR', item: 'birthDate' }] as const;

export const numberBirthDateCases = [
  mustRaise('相差三天', 'three days apart', born('1980-03-18', numberOf('1980-03-15', '1')), subjects),
  mustRaise('月日颠倒', 'month and day swapped', born('1980-05-03', numberOf('1980-03-05', '1')), subjects),
  mustRaise('与 15 位号码不符', 'differs from a number of 15 digits', born('1980-03-18', '700101800315003'), subjects, ['N08']),
  mustRaise(
    '世纪录错，按号码并未超龄',
    'a century mistyped: by the number nobody is over age',
    born('1880-03-15', numberOf('1980-03-15', '1')),
    subjects,
  ),
  mustNotRaise('一致', 'both agree', born('1980-03-15', numberOf('1980-03-15', '1'))),
  mustNotRaise('15 位号码一致', 'agrees with a number of 15 digits', born('1980-03-15', '700101800315003'), ['N08']),
  mustNotRaise('号码中的日期不存在，由 N03 处理', 'an impossible date in the number is for N03', born('1980-03-15', numberOf('1980-02-30', '1')), ['N03']),
  mustNotRaise('没有出生日期，由 B01 处理', 'a missing birth date is for B01', born(null, numberOf('1980-03-15', '1')), ['B01']),
  mustNotRaise('出生日期在将来，由 B01 处理', 'a birth date in the future is for B01', born('2030-03-15', numberOf('1980-03-15', '1')), ['B01']),
];
