import { collective, family, mustNotRaise, mustRaise, numberOf, person } from '../rule-case';

const head = person('head', { birthDate: '1980-03-15' });
const child = (birthDate: string | null, relation = '20') => person('zhou', { birthDate, relation });
const subjects = [{ subjects: ['zhou'], related: ['head'], severity: 'ERROR', item: 'relation' }] as const;

export const parentChildAgeCases = [
  mustRaise('相差 8 岁', 'eight years apart', family(head, child('1988-03-15')), subjects),
  mustRaise('差一天满 14 岁', 'one day short of 14 years', family(head, child('1994-03-14')), subjects),
  mustRaise('子女比户主年长', 'the child is older than the head', family(head, child('1975-03-15')), subjects),
  mustRaise('其他女儿', 'another daughter', family(head, { ...child('1990-03-15', '39'), sex: '2', citizenNumber: numberOf('1990-03-15', '2') }), subjects),
  mustRaise('两个子女各报一条', 'a finding for each of two children', family(head, child('1988-03-15'), { ...child('1990-03-15'), id: 'second' }), [{ subjects: ['zhou'] }, { subjects: ['second'] }]),
  mustNotRaise('整 14 岁', 'exactly 14 years', family(head, child('1994-03-15'))),
  mustNotRaise('养子或继子', 'an adopted or step-son', family(head, child('1988-03-15', '27'))),
  mustNotRaise('女婿不是子女', 'a son-in-law is no child', family(head, child('1975-03-15', '28'))),
  mustNotRaise('没有出生日期，由 B01 处理', 'a missing birth date is for B01', family(head, child(null)), ['B01']),
  mustNotRaise('出生日期录错，按号码相差足够，由 N04 处理', 'a mistyped birth date, far enough by the number, is for N04', family(head, { ...child('1990-07-02'), citizenNumber: numberOf('2009-07-02', '1') }), ['N04']),
  mustNotRaise('两名户主由 R01 处理', 'two heads are for R01', family(head, { ...head, id: 'second' }, child('1988-03-15')), ['R01']),
  mustNotRaise('集体户', 'a collective household', collective(head, child('1988-03-15'))),
];
