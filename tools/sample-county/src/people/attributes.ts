import { type Random } from '../random';

/** Marital status by its standard code; the roll writes it in several ways. */
export type MaritalCode = '10' | '20' | '30' | '40';

const MARITAL_WORDS: Readonly<Record<MaritalCode, readonly (readonly [string, number])[]>> = {
  '10': [['未婚', 97], ['10', 3]],
  '20': [['有配偶', 80], ['已婚', 10], ['初婚', 6], ['20', 2], ['21', 1], ['再婚', 1]],
  '30': [['丧偶', 97], ['30', 3]],
  '40': [['离婚', 97], ['40', 3]],
};

export function maritalText(random: Random, code: MaritalCode): string {
  return random.weighted(MARITAL_WORDS[code]);
}

type Choices = readonly (readonly [string, number])[];
const GRADUATE: Choices = [['硕士研究生毕业', 2], ['大学本科', 18], ['本科', 4], ['大学专科', 10], ['大专', 10], ['31', 1]];
const YOUNG: Choices = [...GRADUATE, ['中专', 8], ['高中', 12], ['初中', 30], ['普通高中毕业', 2], ['初中毕业', 3], ['70', 1]];
const MIDDLE_AGED: Choices = [['大学本科', 6], ['大专', 6], ['中专', 6], ['高中', 14], ['初中', 48], ['小学', 18], ['70', 1], ['81', 1]];
const OLD: Choices = [['高中', 5], ['初中', 22], ['小学', 45], ['小学毕业', 4], ['文盲或半文盲', 22], ['中专', 2]];

/** Schooling as it fits the age in years; empty below school age. */
export function educationAt(random: Random, age: number): string {
  if (age < 7) return '';
  if (age < 13) return '小学';
  if (age < 16) return '初中';
  if (age < 19) return random.weighted([['高中', 70], ['中专', 15], ['初中', 15]]);
  if (age < 23) return random.weighted([['大学本科', 30], ['大专', 30], ['高中', 20], ['初中', 20]]);
  if (age < 38) return random.weighted(YOUNG);
  return random.weighted(age < 62 ? MIDDLE_AGED : OLD);
}

export function militaryServiceAt(random: Random, male: boolean, age: number): string {
  if (!male || age < 18) return '';
  if (age < 46) return random.chance(0.06) ? '退出现役' : '未服兵役';
  return random.chance(0.05) ? '退出现役' : '';
}

const RURAL_WORK: Choices = [['农业', 70], ['务工', 15], ['个体经营', 6], ['', 9]];
const URBAN_WORK: Choices = [['职员', 25], ['工人', 22], ['个体经营', 16], ['教师', 6], ['医生', 3], ['', 28]];
const WORKPLACES: readonly string[] = ['第一小学', '第二中学', '人民医院', '供电公司', '供销社', '水泥厂', '粮食局', '客运站', '农机站', '邮政支局'];

export interface Work {
  readonly occupation: string;
  readonly workplace: string;
}

export function workAt(random: Random, urban: boolean, age: number): Work {
  if (age < 6) return { occupation: '', workplace: '' };
  if (age < 19) return { occupation: '学生', workplace: '' };
  if (urban && age >= 60) return { occupation: '退休', workplace: '' };
  const occupation = random.weighted(urban ? URBAN_WORK : RURAL_WORK);
  return { occupation, workplace: urban && random.chance(0.12) ? random.pick(WORKPLACES) : '' };
}

/** A phone number of a range kept for made-up people. */
export function phone(random: Random): string {
  return `1990000${String(random.below(10_000)).padStart(4, '0')}`;
}
