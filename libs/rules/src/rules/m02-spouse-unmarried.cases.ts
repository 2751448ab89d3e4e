import { family, mustNotRaise, mustRaise, person } from '../rule-case';

const head = person('head', { maritalStatus: '20' });
const wife = (maritalStatus: string | null, relation = '12') => person('zhou', { sex: '2', relation, maritalStatus });
const subjects = [{ subjects: ['zhou'], severity: 'WARNING', item: 'maritalStatus' }] as const;

export const spouseUnmarriedCases = [
  mustRaise('妻未婚', 'a wife never married', family(head, wife('10')), subjects),
  mustRaise('配偶未婚', 'a spouse never married', family(head, wife('10', '10')), subjects),
  mustNotRaise('妻已婚', 'a wife married', family(head, wife('20'))),
  mustNotRaise('婚姻状况为空', 'marital status empty', family(head, wife(null))),
  mustNotRaise('女儿未婚', 'a daughter never married', family(head, { ...wife('10', '30'), birthDate: '2005-07-02', citizenNumber: '' }), ['N10']),
  mustNotRaise('已注销', 'cancelled', family(head, { ...wife('10'), registrationStatus: 'CANCELLED' })),
];
