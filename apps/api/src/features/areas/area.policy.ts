import { isWithin } from '@qingce/standards';
import type { Viewer } from '../access/viewer';

/** Who asks: as much of a viewer as decides what is in sight. */
export type Sight = Pick<Viewer, 'countyCode' | 'areaCodes'>;

/** SQL: the row's area lies within the viewer's areas. `areas` is the placeholder of their codes. */
export const withinAreas = (column: string, areas: string): string => `${column} ^@ any (${areas}::text[])`;

/** SQL: the area lies within the viewer's areas or above them; above, it is known by name, and its other children are not. */
export const visibleArea = (column: string, areas: string): string =>
  `(${withinAreas(column, areas)} or exists (select from unnest(${areas}::text[]) as own where own ^@ ${column}))`;

/**
 * The part of an area that lies in the viewer's areas, as codes that do not overlap: the area itself when it is
 * theirs, the viewer's areas within it when it lies above, nothing elsewhere.
 */
export function reachWithin(code: string, { areaCodes }: Pick<Sight, 'areaCodes'>): string[] {
  if (areaCodes.some((own) => isWithin(code, own))) return [code];
  const below = areaCodes.filter((own) => isWithin(own, code));
  return below.filter((own, index) => !below.some((other, at) => at !== index && isWithin(own, other) && (own !== other || at < index)));
}

/** True when the viewer may know the area, if only by name. */
export const isInSight = (code: string, sight: Pick<Sight, 'areaCodes'>): boolean => reachWithin(code, sight).length > 0;
