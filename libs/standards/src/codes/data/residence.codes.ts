import type { CodeRow } from '../code-list';

/** 城乡分类代码 of the National Bureau of Statistics. */
export const urbanRuralRows: readonly CodeRow[] = [
  ['111', '主城区', 'Main urban area'],
  ['112', '城乡结合区', 'Urban fringe', '城乡接合区'],
  ['121', '镇中心区', 'Town centre'],
  ['122', '镇乡结合区', 'Town fringe', '镇乡接合区'],
  ['123', '特殊区域', 'Special area'],
  ['210', '乡中心区', 'Centre of a rural township'],
  ['220', '村庄', 'Village'],
];

/** A convention of several police and community systems, not a national standard. */
export const separationRows: readonly CodeRow[] = [
  ['1', '人户一致', 'Lives where registered', '一致', '人在户在'],
  ['2', '人在户不在', 'Lives here, registered elsewhere', '有人无户'],
  ['3', '户在人不在', 'Registered here, lives elsewhere', '有户无人'],
];

/** Item C9 of the long form of 2020: how long somebody has been away from the place of registration. */
export const leaveDurationRows: readonly CodeRow[] = [
  ['1', '没有离开户口登记地', 'Has not left the place of registration', '没有离开', '未离开'],
  ['2', '不满半年', 'Under half a year', '半年以下'],
  ['3', '半年以上,不满一年', 'Half a year to one year', '半年至一年'],
  ['4', '一年以上,不满二年', 'One to two years', '一年至二年'],
  ['5', '二年以上,不满三年', 'Two to three years', '二年至三年'],
  ['6', '三年以上,不满四年', 'Three to four years', '三年至四年'],
  ['7', '四年以上,不满五年', 'Four to five years', '四年至五年'],
  ['8', '五年以上,不满十年', 'Five to ten years', '五年至十年'],
  ['9', '十年以上', 'Ten years and more'],
];
