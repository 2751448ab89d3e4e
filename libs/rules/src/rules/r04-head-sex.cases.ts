import { collective, family, mustNotRaise, mustRaise, person } from '../rule-case';

const head = person('head', { maritalStatus: '20' });
const headWoman = person('head', { sex: '2', maritalStatus: '20' });
const member = (relation: string, sex: string, birthDate = '1955-07-02') => person('zhou', { relation, sex, birthDate, maritalStatus: '20' });
const subjects = [{ subjects: ['zhou'], related: ['head'], severity: 'ERROR', item: 'relation' }] as const;

export const headSexCases = [
  mustRaise('女户主有妻', 'a wife of a female head', family(headWoman, member('12', '2', '1982-07-02')), subjects),
  mustRaise('男户主有夫', 'a husband of a male head', family(head, member('11', '1', '1982-07-02')), subjects),
  mustRaise('配偶与户主同为男', "a spouse of the head's own sex", family(head, member('10', '1', '1982-07-02')), subjects),
  mustRaise('男户主有公公', "a husband's father under a male head", family(head, member('53', '1')), subjects),
  mustRaise('女户主有岳母', "a wife's mother under a female head", family(headWoman, member('56', '2')), subjects),
  mustNotRaise('女户主有夫和公公', 'a female head with husband and his father', family(headWoman, member('11', '1'), { ...member('53', '1'), id: 'father' })),
  mustNotRaise('男户主有配偶和岳父', "a male head with spouse and her father", family(head, member('10', '2'), { ...member('55', '1'), id: 'father' })),
  mustNotRaise('本人性别与关系矛盾，由 R03 处理', "the person's own sex contradicts the relation and is for R03", family(head, member('12', '1')), ['R03']),
  mustNotRaise('户主性别未说明', "the head's sex is not stated", family({ ...head, sex: '9' }, member('11', '1'))),
  mustNotRaise('两名户主由 R01 处理', 'two heads are for R01', family(head, { ...head, id: 'second' }, member('11', '1')), ['R01']),
  mustNotRaise('集体户', 'a collective household', collective(head, member('11', '1'))),
];
