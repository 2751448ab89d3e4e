import { family, mustNotRaise, mustRaise, person } from '../rule-case';

export const itemUnreadableCases = [
  mustRaise('民族“华族”', 'ethnic group “华族”', family(person('zhou', { ethnicGroup: null, unreadable: { ethnicGroup: '华族' } })), [
    { subjects: ['zhou'], severity: 'ERROR', item: 'ethnicGroup' },
  ]),
  mustRaise('婚姻状况是副项，只作提醒', 'marital status is a sub item and only a warning', family(person('zhou', { maritalStatus: null, unreadable: { maritalStatus: '保密' } })), [
    { subjects: ['zhou'], severity: 'WARNING', item: 'maritalStatus' },
  ]),
  mustRaise(
    '性别和文化程度各报一条',
    'sex and education are a finding each',
    family(person('zhou', { sex: null, education: null, unreadable: { sex: '男女', education: '识字班' } })),
    [
      { subjects: ['zhou'], severity: 'ERROR', item: 'sex' },
      { subjects: ['zhou'], severity: 'WARNING', item: 'education' },
    ],
  ),
  mustRaise(
    '户主的关系读不出：不再报没有户主',
    "the head's relation is unreadable: no finding of a missing head",
    family(person('zhou', { relation: null, unreadable: { relation: '户住' } })),
    [{ subjects: ['zhou'], severity: 'WARNING', item: 'relation' }],
  ),
  mustNotRaise('没有读不出的项', 'nothing unreadable', family(person('zhou'))),
  mustNotRaise('其他民族可以填写', 'ethnic group “other” is allowed', family(person('zhou', { ethnicGroup: '97' }))),
  mustNotRaise('空项不是读不出', 'an empty item is not unreadable', family(person('zhou', { ethnicGroup: null }))),
  mustNotRaise('出生日期读不出由 B01 处理', 'an unreadable birth date is for B01', family(person('zhou', { birthDate: null, unreadable: { birthDate: '八〇年' } })), ['B01']),
];
