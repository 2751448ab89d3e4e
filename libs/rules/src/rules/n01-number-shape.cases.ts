import { family, mustNotRaise, mustRaise, numberOf, person } from '../rule-case';

const bearing = (citizenNumber: string) => family(person('zhou', { citizenNumber }));
const subjects = [{ subjects: ['zhou'], severity: 'ERROR', item: 'citizenNumber' }] as const;

export const numberShapeCases = [
  mustRaise('少一位', 'one digit is missing', bearing('70010119800315003'), subjects),
  mustRaise('中间有字母', 'a letter inside', bearing('7001011980O3150034'), subjects),
  mustRaise('以 0 开头', 'starts with 0', bearing('070101198003150034'), subjects),
  mustRaise('填了文字', 'words instead of a number', bearing('不详'), subjects),
  mustNotRaise('全角数字和前后空格可以读出', 'full-width digits and spaces around can be read', bearing(` ${numberOf('1980-03-15', '1').replace('7', '７')} `)),
  mustNotRaise('旧式 15 位号码由 N08 处理', 'an old number of 15 digits is for N08', bearing('700101800315003'), ['N08']),
  mustNotRaise('外国人永久居留证旧式号码不是格式差错', 'the old foreign permanent residence number is no misshapen number', bearing('XXA000080031500')),
  mustNotRaise('空号码由 N10 处理', 'an empty number is for N10', bearing(''), ['N10']),
];
