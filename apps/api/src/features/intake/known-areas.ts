import { foldWidth } from '@qingce/standards';
import type { RejectionReason } from '@qingce/intake-formats';
import type { ReadSession } from '../../platform/database/read-session';

/** The county's villages, as a roll names them. */
export class KnownVillages {
  private readonly codes = new Set<string>();
  private readonly byName = new Map<string, string | null>();

  private constructor(
    private readonly countyCode: string,
    villages: readonly { code: string; name: string }[],
  ) {
    for (const { code, name } of villages) {
      this.codes.add(code);
      for (const spelling of spellingsOf(name)) this.byName.set(spelling, this.byName.has(spelling) ? null : code);
    }
  }

  static async load(read: ReadSession, countyCode: string): Promise<KnownVillages> {
    const villages = await read.rows<{ code: string; name: string }>({
      text: `select code, name from area where county_code = $1 and level = 'VILLAGE'`,
      values: [countyCode],
    });
    return new KnownVillages(countyCode, villages);
  }

  get size(): number {
    return this.codes.size;
  }

  /** The village of a row: by its code, else by its name. Nothing is guessed. */
  resolve(code: string | null, name: string): { code: string } | { reason: RejectionReason; column: string } {
    const village = code?.slice(0, 12) ?? null;
    if (village !== null && this.codes.has(village)) return { code: village };
    const named = name === '' ? undefined : this.byName.get(foldWidth(name));
    if (named) return { code: named };
    if (named === null) return { reason: 'AMBIGUOUS_AREA', column: 'villageName' };
    if (village !== null && !village.startsWith(this.countyCode)) return { reason: 'OTHER_COUNTY', column: 'villageCode' };
    return { reason: 'UNKNOWN_AREA', column: village === null ? 'villageName' : 'villageCode' };
  }
}

/** 向阳村委会, 向阳村村委会 and 向阳村 are the same village to people; the full name wins where it differs. */
function spellingsOf(name: string): Set<string> {
  const full = foldWidth(name);
  const short = full.replace(/(?:村民委员会|居民委员会|村委会|居委会|委员会)$/, '');
  return new Set([full, short].filter((spelling) => spelling.length > 1));
}
