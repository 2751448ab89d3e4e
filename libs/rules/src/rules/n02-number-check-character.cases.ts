import { family, mustNotRaise, mustRaise, numberOf, person } from '../rule-case';

const right = numberOf('1980-03-15', '1');
const wrongLast = right.slice(0, 17) + (right.endsWith('5') ? '6' : '5');
const bearing = (citizenNumber: string, registrationStatus: 'ACTIVE' | 'PENDING' | 'CANCELLED' = 'ACTIVE') =>
  family(person('zhou', { citizenNumber, registrationStatus }));
const subjects = [{ subjects: ['zhou'], severity: 'ERROR', item: 'citizenNumber' }] as const;

export const numberCheckCharacterCases = [
  mustRaise('末位不对', 'the last character is wrong', bearing(wrongLast), subjects),
  mustRaise('顺序码错一位，末位随之不合', 'one digit of the sequence mistyped', bearing(`${right.slice(0, 14)}9${right.slice(15)}`), subjects),
  mustRaise('户口待定人员也检查', 'a pending person is looked at too', bearing(wrongLast, 'PENDING'), subjects),
  mustNotRaise('号码正确', 'the number is right', bearing(right)),
  mustNotRaise('末位 x 小写', 'a lower-case x at the end', family(person('zhou', { birthDate: '1980-03-02', citizenNumber: '70010119800302001x' }))),
  mustNotRaise('15 位号码没有校验码', 'a number of 15 digits has no check character', bearing('700101800315003'), ['N08']),
  mustNotRaise('格式不对由 N01 处理', 'the wrong shape is for N01', bearing('7001011980'), ['N01']),
  mustNotRaise('已注销人员不检查', 'a cancelled person is not looked at', bearing(wrongLast, 'CANCELLED')),
];
