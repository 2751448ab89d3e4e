import { maskCitizenNumber } from '@qingce/standards';
import { nothing, personRule } from '../rule';
import { numberAreaCases } from './n06-number-area.cases';

/** Area parts of the residence permits for Hong Kong, Macau and Taiwan residents. */
const permitAreas: ReadonlySet<string> = new Set(['810000', '820000', '830000']);

export const numberArea = personRule({
  code: 'N06',
  name: 'number-area',
  title: { zh: '公民身份号码的地址码不存在', en: 'Area part of the citizen number never existed' },
  severity: 'WARNING',
  category: 'NUMBER_ERROR',
  item: 'citizenNumber',
  basis: { zh: 'GB 11643-1999 与 GB/T 2260 历年县级代码', en: 'GB 11643-1999 and the county codes of GB/T 2260 through the years' },
  description: {
    zh: '号码前 6 位不在已载入的历年县级代码表中，也不是港澳台居民居住证的 810000、820000、830000。迁移不改变号码，因此旧代码有效；缺的代码可以补入代码表。',
    en: 'The first six digits are in none of the loaded tables of present and former county codes, nor 810000, 820000 or 830000 of the permits for Hong Kong, Macau and Taiwan residents. Moving never changes a number, so former codes are right; a missing one can be added to the table.',
  },
  examples: numberAreaCases,
  check(person) {
    const area = person.number.areaCode;
    if (area === null || person.context.isKnownAreaCode(area) || permitAreas.has(area)) return nothing;
    return [{ values: { areaPart: area, citizenNumber: maskCitizenNumber(person.number.text) } }];
  },
  explain: {
    zh: (seen) => `公民身份号码 ${seen['citizenNumber']} 的前 6 位 ${seen['areaPart']} 不在历年县级代码表中，请对照身份证核对，代码确实存在的请补入代码表。`,
    en: (seen) =>
      `The first six digits ${seen['areaPart']} of citizen number ${seen['citizenNumber']} are in no table of county codes; check them against the identity card, and add the code to the table if it did exist.`,
  },
});
