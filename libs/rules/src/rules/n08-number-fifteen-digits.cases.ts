import { family, mustNotRaise, mustRaise, person } from '../rule-case';

const bearing = (citizenNumber: string) => family(person('zhou', { citizenNumber }));
const subjects = [{ subjects: ['zhou'], severity: 'INFO', item: 'citizenNumber' }] as const;

export const numberFifteenDigitsCases = [
  mustRaise('15 位号码', 'a number of 15 digits', bearing('700101800315003'), subjects),
  mustRaise('全角 15 位号码', 'fifteen full-width digits', bearing('７００１０１８００３１５００３'), subjects),
  mustNotRaise('18 位号码', 'a number of 18 characters', family(person('zhou'))),
  mustNotRaise('16 位是格式差错', 'sixteen digits are a wrong shape', bearing('7001018003150034'), ['N01']),
];
