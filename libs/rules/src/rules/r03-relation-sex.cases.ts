import { collective, family, mustNotRaise, mustRaise, numberOf, person } from '../rule-case';

const head = person('head', { maritalStatus: '20' });
const child = (relation: string, sex: string) => person('zhou', { relation, sex, birthDate: '2010-07-02' });
const subjects = [{ subjects: ['zhou'], severity: 'ERROR', item: 'relation' }] as const;

export const relationSexCases = [
  mustRaise('女儿登记为男', 'a daughter recorded as male', family(head, child('30', '1')), subjects),
  mustRaise('长子登记为女', 'an eldest son recorded as female', family(head, child('22', '2')), subjects),
  mustRaise('儿媳登记为男', 'a daughter-in-law recorded as male', family(head, person('zhou', { relation: '38' })), subjects),
  mustRaise('妻登记为男：不再与户主性别比较', "a wife recorded as male: no comparison with the head's sex", family(head, person('zhou', { relation: '12', maritalStatus: '20' })), subjects),
  mustRaise('集体户中的家属同样检查', 'the same in a collective household', collective(head, child('30', '1')), subjects),
  mustNotRaise('女儿为女', 'a daughter is female', family(head, child('30', '2'))),
  mustNotRaise('关系不表明性别', 'a relation that names no sex', family(head, child('99', '2'))),
  mustNotRaise('性别未说明', 'sex not stated', family(head, child('30', '9'))),
  mustNotRaise('性别与号码也不符，由 N05 处理', 'the sex contradicts the number too and is for N05', family(head, { ...child('30', '1'), citizenNumber: numberOf('2010-07-02', '2') }), ['N05']),
];
