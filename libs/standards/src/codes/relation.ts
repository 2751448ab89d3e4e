import type { Sex } from '../citizen-number/citizen-number.type';
import type { CodeEntry } from './code-list';
import { relationDetailRows } from './data/relation-detail.codes';

/** What a relation code says about the member and, sometimes, about the head. */
export interface RelationDetail {
  code: string;
  /** The member's sex, null when the code leaves it open. */
  sex: Sex | null;
  /** Generation relative to the head: +1 parents, -1 children, 0 also where the code leaves it open. */
  generation: number;
  /** The head's sex that the code implies: only a woman's household has a husband or parents of a husband. */
  headSex: Sex | null;
  /** Whether the code itself says related by blood: not for spouses, in-laws, adopted and step relations. */
  blood: boolean;
  /** The census item 与户主关系, 0 to 9. */
  census: string;
}

/** Item D2 of the census form R601 (2020): relation to the head. */
export const censusRelations: readonly CodeEntry[] = (
  [
    ['0', '户主', 'Head of household'],
    ['1', '配偶', 'Spouse'],
    ['2', '子女', 'Child'],
    ['3', '父母', 'Parent'],
    ['4', '岳父母或公婆', 'Parent-in-law'],
    ['5', '祖父母', 'Grandparent'],
    ['6', '媳婿', 'Child-in-law'],
    ['7', '孙子女', 'Grandchild'],
    ['8', '兄弟姐妹', 'Sibling'],
    ['9', '其他', 'Other'],
  ] as const
).map(([code, name, nameEn]) => ({ code, name, nameEn, everyday: [] }));

const details: ReadonlyMap<string, RelationDetail> = new Map(
  relationDetailRows.map(([code, sex, generation, headSex, blood, census]) => [
    code,
    { code, sex, generation, headSex, blood, census },
  ]),
);

const HEAD: ReadonlySet<string> = new Set(['01', '02']);
const SPOUSE = codesFrom([10, 12]);
const CHILD = codesFrom([20, 27], [29, 37], [39, 39]);
const PARENT = codesFrom([50, 56]);

/** What a GB/T 4761 code says; null for an unknown code. */
export function relationDetail(code: string): RelationDetail | null {
  return details.get(code) ?? null;
}

/** 01 or 02: the head of the household. */
export function isHead(code: string | null): boolean {
  return code !== null && HEAD.has(code);
}

/** 10 to 12: the head's spouse. */
export function isSpouse(code: string | null): boolean {
  return code !== null && SPOUSE.has(code);
}

/** 20–27, 29–37, 39: the head's own, adopted or stepchild; no children-in-law. */
export function isChild(code: string | null): boolean {
  return code !== null && CHILD.has(code);
}

/** 50 to 56: a parent of the head or of the spouse; step and adoptive parents (57, 58) have rules of their own. */
export function isParent(code: string | null): boolean {
  return code !== null && PARENT.has(code);
}

/** The census item 与户主关系 (0 to 9) that a relation code becomes; null for an unknown code. */
export function censusRelation(code: string): string | null {
  return details.get(code)?.census ?? null;
}

function codesFrom(...ranges: readonly (readonly [first: number, last: number])[]): ReadonlySet<string> {
  const codes = ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index));
  return new Set(codes.map(String));
}
