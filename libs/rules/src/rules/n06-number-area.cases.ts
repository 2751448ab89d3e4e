import { family, mustNotRaise, mustRaise, numberOf, person } from '../rule-case';

const bearing = (citizenNumber: string) => family(person('zhou', { citizenNumber }));
const subjects = [{ subjects: ['zhou'], severity: 'WARNING', item: 'citizenNumber' }] as const;

export const numberAreaCases = [
  mustRaise('代码从未存在', 'a code that never existed', bearing(numberOf('1980-03-15', '1', '709999')), subjects),
  mustRaise('15 位号码同样检查', 'the same for 15 digits', bearing('709999800315003'), subjects, ['N08']),
  mustNotRaise('已知代码', 'a known code', bearing(numberOf('1980-03-15', '1'))),
  mustNotRaise('港澳台居民居住证', 'residence permit of a Hong Kong resident', family(person('zhou', { birthDate: '1990-03-07', citizenNumber: '81000019900307231X' }))),
  mustNotRaise('外国人永久居留证新式号码没有县级代码', 'the new foreign permanent residence number has no county part', family(person('zhou', { birthDate: '1985-01-01', citizenNumber: '932682198501010017' }))),
];
