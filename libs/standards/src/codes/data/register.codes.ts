import type { CodeRow } from '../code-list';

/**
 * 户口类别 as dictionaries of police systems have it. 91 and 92 are our own: since the reform of 2014 new records say
 * 居民户口 only, and no official code was found. A word that does not say family or collective means family.
 */
export const registrationTypeRows: readonly CodeRow[] = [
  ['0', '未落常住户口', 'No permanent registration', '未落户', '未落户口', '无户口'],
  ['1', '非农业家庭户口', 'Non-agricultural, family household', '非农业家庭户', '非农业家庭', '非农家庭户', '非农业户口', '非农业户', '非农业', '非农', '城镇户口', '城镇'],
  ['2', '农业家庭户口', 'Agricultural, family household', '农业家庭户', '农业家庭', '农业户口', '农业户', '农业', '农村户口', '农村'],
  ['3', '非农业集体户口', 'Non-agricultural, collective household', '非农业集体户', '非农业集体', '非农集体户'],
  ['4', '农业集体户口', 'Agricultural, collective household', '农业集体户', '农业集体'],
  ['5', '自理口粮户口', 'Self-supplied grain', '自理口粮户', '自理口粮'],
  ['6', '寄住户口', 'Lodger', '寄住户', '寄住'],
  ['7', '暂住户口', 'Temporary', '暂住户', '暂住'],
  ['8', '其他户口', 'Other', '其他', '其它'],
  ['91', '居民家庭户口', 'Resident, family household', '居民家庭户', '居民家庭', '居民户口', '居民户', '居民', '城乡居民户口'],
  ['92', '居民集体户口', 'Resident, collective household', '居民集体户', '居民集体'],
];

/** 户别; the digits are those of the census form. */
export const householdKindRows: readonly CodeRow[] = [
  ['FAMILY', '家庭户', 'Family household', '1', '家庭', '家庭户口'],
  ['COLLECTIVE', '集体户', 'Collective household', '2', '集体', '集体户口'],
];

/** 登记状态 of a row on a roll; our own codes. */
export const registrationStatusRows: readonly CodeRow[] = [
  ['ACTIVE', '正常', 'Active', '有效', '在册', '在籍', '未注销'],
  ['CANCELLED', '注销', 'Cancelled', '已注销', '销户', '已销户', '户口注销'],
  ['PENDING', '待定', 'Pending', '户口待定', '待落户', '待落'],
];

/** GA/T 2000.24-2014, as far as the table was found: items from 60 on were cut off in the source. */
export const alterationRows: readonly CodeRow[] = [
  ['10', '变更更正公民身份号码', 'Citizen number altered or corrected', '变更更正身份号码'],
  ['11', '纠正重号', 'Shared number corrected', '重号'],
  ['12', '纠正错号', 'Wrong number corrected', '错号'],
  ['19', '其他原因变更更正公民身份号码', 'Citizen number altered or corrected for another reason'],
  ['20', '变更更正姓名', 'Name altered or corrected'],
  ['21', '变更姓名', 'Name altered', '姓名变更'],
  ['22', '更正姓名', 'Name corrected', '姓名更正'],
  ['23', '变更曾用名', 'Former name altered', '曾用名变更'],
  ['30', '变更更正性别', 'Sex altered or corrected'],
  ['31', '变更性别', 'Sex altered', '性别变更'],
  ['32', '更正性别', 'Sex corrected', '性别更正'],
  ['40', '变更更正出生日期', 'Birth date altered or corrected'],
  ['41', '更正出生日期', 'Birth date corrected', '出生日期更正'],
  ['49', '其他原因变更更正出生日期', 'Birth date altered or corrected for another reason'],
  ['50', '变更更正民族', 'Ethnic group altered or corrected'],
  ['51', '变更民族', 'Ethnic group altered', '民族变更'],
  ['52', '更正民族', 'Ethnic group corrected', '民族更正'],
];

/** GA/T 2000.25-2014, the codes that were seen. */
export const cancellationRows: readonly CodeRow[] = [
  ['1', '死亡', 'Died', '死亡注销', '已死亡', '去世'],
  ['2', '失踪', 'Missing', '宣告失踪'],
  ['3', '迁出(离开)本地', 'Moved away', '迁出', '迁出注销', '迁出本地'],
];
