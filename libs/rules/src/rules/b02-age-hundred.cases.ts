import { family, mustNotRaise, mustRaise, person } from '../rule-case';

const born = (birthDate: string, registrationStatus: 'ACTIVE' | 'PENDING' | 'CANCELLED' = 'ACTIVE') =>
  family(person('zhou', { birthDate, registrationStatus }));
const subjects = [{ subjects: ['zhou'], severity: 'INFO' }] as const;

export const ageHundredCases = [
  mustRaise('基准日当天满百岁', 'a hundred on the reference date itself', born('1920-06-01'), subjects),
  mustRaise('120 周岁', '120 years old', born('1899-06-02'), subjects),
  mustNotRaise('差一天满百岁', 'one day short of a hundred', born('1920-06-02')),
  mustNotRaise('超过 120 周岁由 B03 处理', 'over 120 is for B03', born('1899-06-01'), ['B03']),
  mustNotRaise('待定人员', 'a pending person', born('1915-06-01', 'PENDING')),
  mustNotRaise('已注销', 'cancelled', born('1915-06-01', 'CANCELLED')),
];
