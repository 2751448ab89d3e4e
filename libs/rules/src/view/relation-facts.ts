import { isChild, isHead, isSpouse, relationDetail } from '@qingce/standards';
import type { Sex } from '@qingce/standards';

/** What the rules need to know of a relation code of GB/T 4761. */
export interface RelationFacts {
  head: boolean;
  spouse: boolean;
  /** Own, adopted or step-child of the head; no in-laws. */
  child: boolean;
  /** Whether a child descends from the head, so that the head's age says something. */
  blood: boolean;
  /** Sex that the relation itself names. */
  sex: Sex | null;
  /** Sex of the head that the relation implies. */
  headSex: Sex | null;
}

const byCode = new Map<string, RelationFacts | null>();

/** Facts of a relation code; null for an empty or unknown code. Kept once worked out: it is asked for every person. */
export function relationFacts(code: string | null): RelationFacts | null {
  if (code === null) return null;
  const known = byCode.get(code);
  if (known !== undefined) return known;
  const detail = relationDetail(code);
  // Unknown codes are not kept: arbitrary text must not make the map grow.
  if (detail === null) return null;
  const facts: RelationFacts = {
    head: isHead(code),
    spouse: isSpouse(code),
    child: isChild(code),
    blood: detail.blood,
    sex: detail.sex,
    headSex: detail.headSex,
  };
  byCode.set(code, facts);
  return facts;
}
