import { family, mustNotRaise, mustRaise, numberOf, person } from '../rule-case';

const at = (id: string, ...persons: Parameters<typeof family>) => ({ ...family(...persons), id });
const number = numberOf('1980-03-15', '1');
const subjects = [{ subjects: ['one', 'two'], severity: 'ERROR' }] as const;

export const sameNumberCases = [
  mustRaise('姓名不同', 'another name', [at('a', person('one')), at('b', person('two', { name: '吴海' }))], subjects),
  mustRaise('出生日期不同', 'another birth date', [at('a', person('one')), at('b', person('two', { birthDate: '1982-07-02', citizenNumber: number }))], subjects),
  mustRaise('同一户中姓名不同', 'another name in the same household', at('a', person('one'), person('two', { name: '吴海', relation: '99' })), subjects),
  mustNotRaise('同一人由 D01 处理', 'the same person is for D01', [at('a', person('one')), at('b', person('two'))], ['D01']),
  mustNotRaise('另一条已注销', 'the other record is cancelled', [at('a', person('one')), at('b', person('two', { name: '吴海', registrationStatus: 'CANCELLED' }))]),
  mustNotRaise('双胞胎号码不同', 'twins have different numbers', [at('a', person('one')), at('b', person('two', { name: '周文武', sex: '2' }))]),
];
