import * as fc from 'fast-check';
import { foldCode, foldWidth } from './text';

describe('foldWidth', () => {
  it.each([
    ['full-width digits and letters', '７００１０１Ｘ', '700101X'],
    ['full-width punctuation', '（长安）：１，２', '(长安):1,2'],
    ['ideographic and other spaces', '　张\u00a0三\u2003', '张 三'],
    ['byte order mark and zero-width characters', '\ufeff张\u200b三\u200d', '张三'],
    ['a soft hyphen from a PDF', '张\u00ad三', '张三'],
    ['direction marks around a copied number', '\u202a7001\u202c', '7001'],
    ['combining marks become one character', 'e\u0301', 'é'],
    ['line ends at the edges', '\r\n张三\t', '张三'],
    ['characters outside the basic plane stay', '𬭳𠮷', '𬭳𠮷'],
    ['the middle dot stays', '阿·买', '阿·买'],
    ['nothing', '', ''],
    ['only spaces', ' 　 ', ''],
  ])('%s', (_, text, expected) => expect(foldWidth(text)).toBe(expected));

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldWidth(foldWidth(text)) === foldWidth(text)));
  });

  it('agrees with itself whether or not it takes the short way', () => {
    const common = fc.string({ unit: fc.constantFrom(...'张三·a1Ｂ　 ') });
    fc.assert(fc.property(common, (text) => foldWidth(`${text}\u200b`) === foldWidth(text)));
  });
});

it('foldCode takes out every space', () => {
  expect(foldCode(' 7001 0119\u30007701　21 ')).toBe('7001011977' + '0121');
});
