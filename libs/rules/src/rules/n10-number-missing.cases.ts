import { collective, family, mustNotRaise, mustRaise, person } from '../rule-case';

const subjects = [{ subjects: ['zhou'], severity: 'ERROR', item: 'citizenNumber' }] as const;

export const numberMissingCases = [
  mustRaise('号码为空', 'the number is empty', family(person('zhou', { citizenNumber: '' })), subjects),
  mustRaise('只有空格', 'nothing but spaces', family(person('zhou', { citizenNumber: ' 　' })), subjects),
  mustRaise('集体户同样检查', 'the same in a collective household', collective(person('zhou', { relation: '99', citizenNumber: '' })), subjects),
  mustNotRaise('有号码', 'there is a number', family(person('zhou'))),
  mustNotRaise('待定人员尚无号码', 'a pending person has none yet', family(person('zhou', { citizenNumber: '', registrationStatus: 'PENDING' }))),
  mustNotRaise('已注销', 'cancelled', family(person('zhou', { citizenNumber: '', registrationStatus: 'CANCELLED' }))),
];
