import { family, mustNotRaise, mustRaise, numberOf, person } from '../rule-case';

const man = numberOf('1980-03-15', '1');
const woman = numberOf('1980-03-15', '2');
const subjects = [{ subjects: ['zhou'], severity: 'ERROR', item: 'sex' }] as const;

export const numberSexCases = [
  mustRaise('登记为男，号码为女', 'recorded as male, female by the number', family(person('zhou', { citizenNumber: woman })), subjects),
  mustRaise('登记为女，号码为男', 'recorded as female, male by the number', family(person('zhou', { sex: '2', citizenNumber: man })), subjects),
  mustRaise('15 位号码看末位', 'of 15 digits the last one counts', family(person('zhou', { citizenNumber: '700101800315004' })), subjects, ['N08']),
  mustRaise(
    '妻子的性别录成男：只报性别，不再报关系',
    'a wife recorded as male: the sex is the fault, not the relation',
    family(person('head', { maritalStatus: '20' }), person('zhou', { relation: '12', maritalStatus: '20', citizenNumber: woman })),
    subjects,
  ),
  mustRaise(
    '户主性别录错：不再报妻子和岳父的关系',
    "the head's sex mistyped: the relations of wife and father-in-law are not reported",
    family(
      person('zhou', { sex: '2', maritalStatus: '20', citizenNumber: man }),
      person('wife', { sex: '2', relation: '12', maritalStatus: '20' }),
      person('father', { birthDate: '1950-03-15', relation: '55' }),
    ),
    subjects,
  ),
  mustNotRaise('一致', 'both agree', family(person('zhou', { sex: '2', citizenNumber: woman }))),
  mustNotRaise('性别未说明', 'sex not stated', family(person('zhou', { sex: '9', citizenNumber: woman }))),
  mustNotRaise('性别为空', 'sex empty', family(person('zhou', { sex: null, citizenNumber: woman }))),
];
