import { type Random } from '../random';

/** How rolls write a relation: everyday words first, now and then the code of GB/T 4761 or its name. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  '02': ['户主', '户主', '户主', '户主', '户主', '户主', '户主', '户主', '户主', '02'],
  '11': ['夫', '丈夫', '配偶', '配偶', '11'],
  '12': ['妻', '妻', '妻子', '妻子', '配偶', '配偶', '配偶', '12'],
  '20': ['子', '子', '儿子', '儿子', '20'],
  '30': ['女', '女', '女儿', '女儿', '30'],
  '27': ['养子', '继子', '养子或继子', '27'],
  '37': ['养女', '继女', '养女或继女', '37'],
  '28': ['女婿', '28'],
  '38': ['儿媳', '儿媳', '38'],
  '41': ['孙子', '孙子', '41'],
  '42': ['孙女', '孙女', '42'],
  '43': ['外孙', '外孙子', '43'],
  '44': ['外孙女', '44'],
  '51': ['父', '父亲', '父亲', '51'],
  '52': ['母', '母亲', '母亲', '52'],
  '53': ['公公', '53'],
  '54': ['婆婆', '54'],
  '55': ['岳父', '55'],
  '56': ['岳母', '56'],
  '61': ['祖父', '61'],
  '62': ['祖母', '62'],
  '71': ['兄', '71'],
  '73': ['弟', '73'],
  '75': ['姐姐', '75'],
  '77': ['妹妹', '77'],
  '93': ['侄子', '93'],
  '94': ['侄女', '94'],
  '95': ['外甥', '95'],
  '96': ['外甥女', '96'],
  '97': ['其他亲属', '97'],
  '99': ['非亲属', '非亲属', '非亲属', '99'],
};

export function relationText(random: Random, code: string): string {
  return random.pick(WORDS[code] ?? [code]);
}

/** Every text a roll of ours may carry for a relation, by code. */
export const relationWords: Readonly<Record<string, readonly string[]>> = WORDS;

const SONS: readonly string[] = ['长子', '次子', '三子', '四子'];
const DAUGHTERS: readonly string[] = ['长女', '次女', '三女', '四女'];

/** 长子 … 四女, by the order of birth among the sons or daughters at home. */
export function ordinalText(male: boolean, order: number): string {
  return (male ? SONS : DAUGHTERS)[order] ?? (male ? '子' : '女');
}

export function onlyChildText(male: boolean): string {
  return male ? '独生子' : '独生女';
}
