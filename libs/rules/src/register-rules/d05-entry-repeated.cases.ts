import { family, mustNotRaise, mustRaise, numberOf, person } from '../rule-case';

const subjects = [{ subjects: ['one', 'two'], severity: 'ERROR' }] as const;

export const entryRepeatedCases = [
  mustRaise('同一人登记两次', 'the same person twice', family(person('one'), person('two', { relation: '99' })), subjects),
  mustRaise('其中一条没有号码', 'one of them without a number', family(person('one'), person('two', { relation: '99', citizenNumber: '' })), subjects, ['N10']),
  mustNotRaise('同日出生而姓名不同是双胞胎', 'the same birth date and another name are twins', family(person('one'), person('two', { relation: '73', name: '周文武', citizenNumber: numberOf('1980-03-15', '1', '700102') }))),
  mustNotRaise('在两户中由 D01 处理', 'in two households it is for D01', [family(person('one')), { ...family(person('two')), id: 'other' }], ['D01']),
  mustNotRaise('重复的一条已注销', 'the repeated entry is cancelled', family(person('one'), person('two', { registrationStatus: 'CANCELLED' }))),
  mustNotRaise('号码相同姓名不同由 D02 处理', 'the same number and another name is for D02', family(person('one'), person('two', { name: '吴海', relation: '99' })), ['D02']),
];
