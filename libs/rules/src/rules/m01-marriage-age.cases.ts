import { family, mustNotRaise, mustRaise, numberOf, person } from '../rule-case';

const marriedAt = (birthDate: string, sex = '1', maritalStatus = '20') => family(person('zhou', { birthDate, sex, maritalStatus }));
const warning = [{ subjects: ['zhou'], severity: 'WARNING', item: 'maritalStatus' }] as const;
const error = [{ subjects: ['zhou'], severity: 'ERROR', item: 'maritalStatus' }] as const;

export const marriageAgeCases = [
  mustRaise('男 21 周岁', 'a man of 21', marriedAt('1998-06-02'), warning),
  mustRaise('女 19 周岁，再婚', 'a woman of 19, remarried', marriedAt('2000-06-02', '2', '22'), warning),
  mustRaise('16 周岁', 'sixteen years old', marriedAt('2004-06-01'), warning),
  mustRaise('不满 16 周岁为错误', 'below 16 it is an error', marriedAt('2004-06-02'), error),
  mustRaise('婴儿有配偶', 'an infant with a spouse', marriedAt('2020-01-21', '2'), error),
  mustNotRaise('男满 22 周岁', 'a man of 22', marriedAt('1998-06-01')),
  mustNotRaise('女满 20 周岁', 'a woman of 20', marriedAt('2000-06-01', '2')),
  mustNotRaise('未婚', 'never married', marriedAt('2010-06-01', '1', '10')),
  mustNotRaise('性别有争议按 20 周岁', 'of a disputed sex 20 applies', family(person('zhou', { birthDate: '1999-06-01', maritalStatus: '20', citizenNumber: numberOf('1999-06-01', '2') })), ['N05']),
  mustNotRaise('按号码已到婚龄，由 N04 处理', 'old enough by the number, for N04', family(person('zhou', { birthDate: '2008-03-15', maritalStatus: '20', citizenNumber: numberOf('1980-03-15', '1') })), ['N04']),
];
