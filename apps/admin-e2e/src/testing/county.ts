import type { Page } from 'playwright-core';
import { ask } from './ask';

/** Figures of an area, as the API says them. */
export interface Figures {
  readonly households: number;
  readonly persons: number;
  readonly personsPending: number;
  readonly personsCancelled: number;
  readonly openDiscrepancies: number;
  readonly openErrors: number;
}

export interface AreaFigures {
  readonly code: string;
  readonly name: string;
  readonly progress: Figures;
}

export interface CountyFigures extends AreaFigures {
  readonly townships: readonly AreaFigures[];
}

/** The county with its townships, from the API. */
export const countyFigures = async (page: Page): Promise<CountyFigures> =>
  (await ask<{ county: CountyFigures }>(
    page,
    `query { county { ...Figures townships { ...Figures } } }
     fragment Figures on Area { code name progress { households persons personsPending personsCancelled openDiscrepancies openErrors } }`,
  )).county;

export interface VillagePath {
  readonly county: string;
  readonly township: string;
  readonly code: string;
  readonly name: string;
}

/** The first village of the county with the names above it, for whoever wants to go there. */
export async function firstVillage(page: Page): Promise<VillagePath> {
  const { areas } = await ask<{ areas: { nodes: { code: string; name: string; ancestors: { name: string }[] }[] } }>(page, '{ areas(level: VILLAGE, first: 1) { nodes { code name ancestors { name } } } }');
  const [village] = areas.nodes;
  const [county, township] = village?.ancestors ?? [];
  if (!village || !county || !township) throw new Error('The county has no village');
  return { county: county.name, township: township.name, code: village.code, name: village.name };
}
