import { type Random } from '../random';
import { GROUP_NAMES } from './place-names.data';
import { type VillagePlan } from './county-plan';

/** A villagers' or residents' group, with the spellings in which the roll of its village writes it. */
export interface GroupPlan {
  /** Empty for the households that belong to no group. */
  readonly name: string;
  readonly spellings: readonly string[];
  readonly rows: number;
}

const NUMERALS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三', '十四', '十五', '十六', '十七', '十八', '十九', '二十'];

function spellings(number: number): string[] {
  const numeral = NUMERALS[number] ?? String(number);
  return [`${number}组`, `第${numeral}组`, `${numeral}组`, `${number}`, `第${number}组`];
}

/** The groups of a village. A village has its own habit of writing them and now and then departs from it. */
export function planGroups(village: VillagePlan, random: Random): GroupPlan[] {
  const none: GroupPlan = { name: '', spellings: [''], rows: 0 };
  if (village.urban && random.chance(0.2)) return [{ ...none, rows: village.rows }];
  const count = Math.max(1, Math.min(18, Math.round(village.rows / random.between(45, 160))));
  const without = random.chance(0.3) ? Math.floor(village.rows * 0.03) : 0;
  const habit = random.weighted([[0, 60], [1, 15], [2, 15], [3, 6], [4, 4]]);
  const named = village.urban || random.chance(0.6) ? 0 : Math.min(random.whole(1, 2), count - 1);
  const start = random.below(GROUP_NAMES.length);

  const groups: GroupPlan[] = [];
  let left = village.rows - without;
  for (let index = 0; index < count; index += 1) {
    const open = count - index;
    const rows = open === 1 ? left : Math.min(left, Math.round((left / open) * random.between(0.6, 1.4)));
    left -= rows;
    groups.push({ rows, ...(index >= count - named ? namedGroup(start + index) : numberedGroup(index + 1, habit)) });
  }
  if (without > 0) groups.push({ ...none, rows: without });
  return groups;
}

function namedGroup(index: number): Omit<GroupPlan, 'rows'> {
  const name = GROUP_NAMES[index % GROUP_NAMES.length] ?? '';
  return { name, spellings: [name] };
}

function numberedGroup(number: number, habit: number): Omit<GroupPlan, 'rows'> {
  const all = spellings(number);
  const usual = all[habit] ?? `${number}组`;
  return { name: `${number}组`, spellings: [...Array.from({ length: 45 }, () => usual), ...all] };
}
