import * as fc from 'fast-check';
import { normalizeName } from './chinese-name';

describe('normalizeName', () => {
  it.each(['阿依古丽•买买提', '阿依古丽・买买提', '阿依古丽･买买提', '阿依古丽．买买提', '阿依古丽.买买提', '阿依古丽‧买买提', '阿依古丽∙买买提', ' 阿依古丽·买买提　'])(
    '%s',
    (text) => expect(normalizeName(text)).toBe('阿依古丽·买买提'),
  );

  it.each([
    ['张三', '张三'],
    ['　张三 ', '张三'],
    ['张\u200b三', '张三'],
    ['张 三', '张 三'],
    ['𬭳.𠮷.三', '𬭳·𠮷·三'],
    ['J.张', 'J.张'],
    ['张三.', '张三.'],
    ['ＪＯＨＮ', 'JOHN'],
    ['', ''],
  ])('%s becomes %s', (text, expected) => expect(normalizeName(text)).toBe(expected));

  it('changes nothing the second time', () => {
    const nameLike = fc.string({ unit: fc.constantFrom(...'张三𬭳·•.．・ 　a') });
    fc.assert(fc.property(nameLike, (text) => normalizeName(normalizeName(text)) === normalizeName(text)));
  });
});
