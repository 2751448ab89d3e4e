import { type Random } from '../random';
import { type EthnicProfile, FIRST_PROFILES, LATER_PROFILES } from './ethnic-profiles.data';
import { COMMUNITY_NAMES, COUNTY_NAMES, OTHER_COUNTY_NAMES, PLACE_FIRST, PLACE_SECOND, STREET_NAMES } from './place-names.data';

export interface VillagePlan {
  readonly code: string;
  readonly name: string;
  readonly urban: boolean;
  readonly profile: EthnicProfile;
  /** Rows of the roll in this village. */
  readonly rows: number;
}

export interface TownshipPlan {
  readonly code: string;
  readonly name: string;
  readonly villages: readonly VillagePlan[];
}

export interface CountyPlan {
  readonly code: string;
  readonly name: string;
  readonly townships: readonly TownshipPlan[];
}

type TownshipKind = 'STREET' | 'TOWN' | 'TOWNSHIP';
const FIRST_CODE: Readonly<Record<TownshipKind, number>> = { STREET: 1, TOWN: 100, TOWNSHIP: 200 };
const ENDING: Readonly<Record<TownshipKind, string>> = { STREET: '街道', TOWN: '镇', TOWNSHIP: '乡' };

/** Hands out place names, each once in a county, because a roll may name its village without the code. */
class PlaceNames {
  private readonly used = new Set<string>();

  constructor(private readonly random: Random) {}

  from(pool: readonly string[]): string {
    for (const name of pool) if (this.take(name)) return name;
    return this.rural();
  }

  rural(): string {
    for (;;) {
      const short = this.random.pick(PLACE_FIRST) + this.random.pick(PLACE_SECOND);
      if (this.take(short)) return short;
      const long = this.random.pick(PLACE_FIRST) + short;
      if (this.take(long)) return long;
    }
  }

  private take(name: string): boolean {
    if (this.used.has(name)) return false;
    this.used.add(name);
    return true;
  }
}

export function countyNameOf(code: string): string {
  return COUNTY_NAMES[code] ?? OTHER_COUNTY_NAMES[Number(code) % OTHER_COUNTY_NAMES.length] ?? '';
}

/** Parts in proportion to their weights that add up to `total` exactly, none below `least`. */
function share(total: number, weights: readonly number[], least: number): number[] {
  const free = total - least * weights.length;
  const sum = weights.reduce((left, right) => left + right, 0);
  let before = 0;
  let reached = 0;
  return weights.map((weight) => {
    reached += weight;
    const upTo = Math.round((free * reached) / sum);
    const part = upTo - before + least;
    before = upTo;
    return part;
  });
}

function kindsOf(townships: number): TownshipKind[] {
  const streets = Math.max(1, Math.round(townships * 0.15));
  const towns = Math.ceil((townships - streets) * 0.6);
  return Array.from({ length: townships }, (_, index) => (index < streets ? 'STREET' : index < streets + towns ? 'TOWN' : 'TOWNSHIP'));
}

/** Lays out townships and villages for a number of rows: about 250 rows a village in a small county, 2,100 in a large one. */
export function planCounty(code: string, rows: number, random: Random): CountyPlan {
  const villageCount = Math.max(3, Math.round(rows / (250 * (rows / 6_000) ** 0.43)));
  const kinds = kindsOf(Math.max(2, Math.round(Math.sqrt(villageCount) * 1.2)));
  const names = new PlaceNames(random);
  const sizes = share(villageCount, kinds.map(() => random.between(0.6, 1.4)), 1);
  const rowsOf = share(rows, Array.from({ length: villageCount }, () => random.between(0.4, 1.6)), Math.min(20, Math.floor(rows / villageCount)));
  const seen: Record<TownshipKind, number> = { STREET: 0, TOWN: 0, TOWNSHIP: 0 };
  let village = 0;

  const townships = kinds.map((kind, index): TownshipPlan => {
    const townshipCode = code + String(FIRST_CODE[kind] + seen[kind]).padStart(3, '0');
    seen[kind] += 1;
    const name = kind === 'STREET' ? names.from(STREET_NAMES) : names.rural();
    const profile = FIRST_PROFILES[index] ?? random.weighted(LATER_PROFILES);
    const villages = Array.from({ length: sizes[index] ?? 0 }, (_, place): VillagePlan => {
      const urban = kind === 'STREET' || place === 0;
      const number = urban ? place + 1 : 199 + place;
      const own = kind === 'STREET' ? names.from(COMMUNITY_NAMES) : urban ? name : names.rural();
      const plan = { code: townshipCode + String(number).padStart(3, '0'), name: `${own}${urban ? '社区居委会' : '村委会'}`, urban, profile, rows: rowsOf[village] ?? 0 };
      village += 1;
      return plan;
    });
    return { code: townshipCode, name: name + ENDING[kind], villages };
  });
  return { code, name: countyNameOf(code), townships };
}

export function villagesOf(plan: CountyPlan): VillagePlan[] {
  return plan.townships.flatMap((township) => township.villages);
}
