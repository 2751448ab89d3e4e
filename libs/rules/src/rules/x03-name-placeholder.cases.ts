import { family, mustNotRaise, mustRaise, person } from '../rule-case';

const named = (name: string) => family(person('zhou', { name }));
const subjects = [{ subjects: ['zhou'], severity: 'WARNING', item: 'name' }] as const;

export const namePlaceholderCases = [
  mustRaise('半角问号', 'a question mark', named('周文?'), subjects),
  mustRaise('全角问号', 'a full-width question mark', named('周文？'), subjects),
  mustRaise('方框', 'a box', named('周□斌'), subjects),
  mustRaise('造字区字符', 'a private-use character', named('周\ue123'), subjects),
  mustNotRaise('扩展区生僻字是正确的', 'rare characters of the extensions are right', named('周㛃𠀀')),
  mustNotRaise('星号由 X01 处理', 'an asterisk is for X01', named('周文*'), ['X01']),
];
