import { family, mustNotRaise, mustRaise, numberOf, person } from '../rule-case';
import type { PersonFacts } from '../facts';

const citizenNumber = numberOf('1980-03-15', '1');
const born = (birthDate: string | null, facts: Partial<PersonFacts> = {}) => family(person('zhou', { birthDate, ...facts }));
const subjects = [{ subjects: ['zhou'], severity: 'ERROR', item: 'birthDate' }] as const;

export const birthDateImpossibleCases = [
  mustRaise('为空', 'empty', born(null), subjects),
  mustRaise('2 月 30 日读不出', '30 February cannot be read', born(null, { unreadable: { birthDate: '1980-02-30' } }), subjects),
  mustRaise('晚于基准日，且不再与号码比较', 'after the reference date, and no comparison with the number', born('2030-03-15', { citizenNumber }), subjects),
  mustRaise('晚于登记日期', 'after the registration', born('1980-03-15', { registeredOn: '1980-03-14' }), subjects),
  mustRaise(
    '孩子出生日期在将来：不再报父母年龄和婚龄',
    "a child's birth date in the future: no finding on the parent's age or on marriage",
    family(person('head'), person('zhou', { birthDate: '2030-03-15', citizenNumber: numberOf('2005-03-15', '1'), relation: '20', maritalStatus: '20' })),
    subjects,
  ),
  mustRaise('待定人员也检查', 'a pending person is looked at too', born(null, { registrationStatus: 'PENDING' }), subjects),
  mustNotRaise('基准日当天出生并登记', 'born and registered on the reference date', born('2020-06-01', { registeredOn: '2020-06-01' })),
  mustNotRaise(
    '按号码早于登记日期：是出生日期与号码不符',
    'before the registration by the number: the birth date differs from the number',
    born('1980-03-18', { citizenNumber, registeredOn: '1980-03-16' }),
    ['N04'],
  ),
  mustNotRaise('已注销', 'cancelled', born(null, { registrationStatus: 'CANCELLED' })),
];
