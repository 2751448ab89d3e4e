import { family, mustNotRaise, mustRaise, person } from '../rule-case';

const named = (name: string) => family(person('zhou', { name }));
const subjects = [{ subjects: ['zhou'], severity: 'ERROR', item: 'name' }] as const;

export const nameCharacterCases = [
  mustRaise('为空', 'empty', named(''), subjects),
  mustRaise('末尾有 *', 'a * at the end', named('周文斌*'), subjects),
  mustRaise('末尾有数字', 'a digit at the end', named('周文斌1'), subjects),
  mustRaise('含拉丁字母', 'a Latin letter', named('周Wen斌'), subjects),
  mustRaise('中间有空格', 'a space inside', named('周 斌'), subjects),
  mustRaise('间隔点在末尾', 'a dot at the end', named('阿依古丽·'), subjects),
  mustRaise('星号与问号并存只报一次', 'an asterisk and a question mark are one finding', named('周*?'), subjects),
  mustNotRaise('少数民族姓名', 'the name of a minority', named('阿卜杜热合曼·吐尔逊江')),
  mustNotRaise('其他写法的间隔点', 'a dot of another kind', named('古丽娜尔•买买提')),
  mustNotRaise('任何平面的生僻字', 'a rare character of any plane', named('周𬭎')),
  mustNotRaise('问号由 X03 处理', 'a question mark is for X03', named('周文?'), ['X03']),
  mustNotRaise('已注销', 'cancelled', family(person('zhou', { name: '周*', registrationStatus: 'CANCELLED' }))),
];
