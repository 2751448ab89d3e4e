import type { AreaLevel } from '@qingce/standards';
import type { AreaRow } from './area.queries';
import { type AreaType, CountyType, GroupType, TownshipType, VillageType } from './area.type';

const types: Readonly<Record<AreaLevel, new () => AreaType>> = { COUNTY: CountyType, TOWNSHIP: TownshipType, VILLAGE: VillageType, GROUP: GroupType };

/** An instance of its class, so that field resolvers are handed the object itself and no copy. */
export function toArea(row: AreaRow): AreaType {
  const area = new types[row.level]();
  area.code = row.code;
  area.name = row.name;
  area.level = row.level;
  return area;
}
