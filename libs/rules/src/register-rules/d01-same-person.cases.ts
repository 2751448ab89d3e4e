import { family, mustNotRaise, mustRaise, person } from '../rule-case';

const at = (id: string, ...persons: Parameters<typeof family>) => ({ ...family(...persons), id });
const subjects = [{ subjects: ['one', 'two'], severity: 'ERROR' }] as const;

export const samePersonCases = [
  mustRaise('两户中号码、姓名、出生日期都相同', 'number, name and birth date agree in two households', [at('a', person('one')), at('b', person('two'))], subjects),
  mustRaise('15 位与 18 位是同一号码', '15 and 18 digits of the same number', [at('a', person('one', { citizenNumber: '700101800315003' })), at('b', person('two'))], subjects, ['N08']),
  mustNotRaise('姓名不同由 D02 处理', 'another name is for D02', [at('a', person('one')), at('b', person('two', { name: '吴海' }))], ['D02']),
  mustNotRaise('另一条已注销', 'the other record is cancelled', [at('a', person('one')), at('b', person('two', { registrationStatus: 'CANCELLED' }))]),
  mustNotRaise('号码都为空', 'both numbers are empty', [at('a', person('one', { citizenNumber: '' })), at('b', person('two', { citizenNumber: '' }))], ['N10']),
  mustNotRaise('同一户内由 D05 处理', 'within one household it is for D05', at('a', person('one'), person('two', { relation: '99' })), ['D05']),
];
