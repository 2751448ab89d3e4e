import { family, mustNotRaise, mustRaise, numberOf, person } from '../rule-case';
import type { PersonFacts } from '../facts';

const born = (birthDate: string, facts: Partial<PersonFacts> = {}) => family(person('zhou', { birthDate, ...facts }));
const subjects = [{ subjects: ['zhou'], severity: 'ERROR' }] as const;

export const ageOverLimitCases = [
  mustRaise('满 121 周岁', '121 years old', born('1899-06-01'), subjects),
  mustRaise('127 周岁', '127 years old', born('1893-02-13'), subjects),
  mustRaise('没有号码也报', 'without a number too', born('1893-02-13', { citizenNumber: '' }), subjects, ['N10']),
  mustNotRaise('120 周岁由 B02 处理', '120 is for B02', born('1899-06-02'), ['B02']),
  mustNotRaise('世纪录错由 N04 处理', 'a century mistyped is for N04', born('1856-10-05', { citizenNumber: numberOf('1956-10-05', '1') }), ['N04']),
  mustNotRaise('待定人员', 'a pending person', born('1893-02-13', { registrationStatus: 'PENDING' })),
  mustNotRaise('已注销', 'cancelled', born('1893-02-13', { registrationStatus: 'CANCELLED' })),
];
