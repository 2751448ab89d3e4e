import fc from 'fast-check';
import { attribute, decodeEntities, decodeEscapes, scanXml } from './xml-scanner';

function events(pieces: readonly string[]): string[] {
  const seen: string[] = [];
  const sink = {
    open: (name: string, attributes: string, empty: boolean) => void seen.push(`<${name}|${attributes}${empty ? '/' : ''}>`),
    close: (name: string) => void seen.push(`</${name}>`),
    text: (raw: string, verbatim: boolean) => void seen.push(verbatim ? `[${raw}]` : raw),
  };
  let pending = '';
  pieces.forEach((piece, index) => {
    const text = pending + piece;
    pending = text.slice(scanXml(text, index === pieces.length - 1, sink));
  });
  return seen;
}

const document = '<?xml version="1.0"?><!-- <a> --><x:a b="1>2" c=\'"\'>t&amp;u<b/><![CDATA[<z>]]></x:a>';

describe('scanXml', () => {
  it('tells tags, texts and what is neither', () => {
    expect(events([document])).toEqual(['<a| b="1>2" c=\'"\'>', 't&amp;u', '<b|/>', '[<z>]', '</a>']);
  });

  it('tells the same wherever the text is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: document.length }), { maxLength: 8 }), (cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), document.length];
        expect(events(places.slice(1).map((end, index) => document.slice(places[index], end)))).toEqual(events([document]));
      }),
    );
  });

  it('refuses document types', () => {
    expect(() => events(['<!DOCTYPE a []><a/>'])).toThrow(expect.objectContaining({ code: 'TRUNCATED' }));
  });
});

it('attribute finds a value by its whole name', () => {
  expect(attribute(' ref="A1" r="B2" x:r = \'C&lt;\'', 'r')).toBe('B2');
  expect(attribute(' ref="A1" x:r = \'C&lt;\'', 'x:r')).toBe('C<');
  expect(attribute(' ref="A1"', 'r')).toBeNull();
});

it('decodes entities and escapes, and leaves others alone', () => {
  expect(decodeEntities('&lt;&#65;&#x20000;&amp;amp;&nbsp;&#xD800;')).toBe('<A𠀀&amp;&nbsp;\ufffd');
  expect(decodeEscapes('a_x000A_b_x005F_c_xyz_')).toBe('a\nb_c_xyz_');
});
