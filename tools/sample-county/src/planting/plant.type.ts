import { type SampleHousehold, type SamplePerson } from '../people/person';
import { type PlantTools } from './plant-tools';

/** What was done to a household. */
export interface Planted {
  /** Whose rows the truth names, first the one to be looked at. */
  readonly persons: readonly SamplePerson[];
  readonly field?: string;
  readonly was?: string;
  /** The household as a whole is at fault, so the truth names it. */
  readonly household?: boolean;
}

interface PlantDescription {
  readonly planted: string;
  readonly category: string | null;
  readonly rules: readonly string[];
}

/** Changes one household; gives null and changes nothing when the household does not suit. */
export interface SinglePlant extends PlantDescription {
  plant(household: SampleHousehold, tools: PlantTools): Planted | null;
}

/** Needs two households: one lends a person, who stays as it is, and a later one is made to resemble that person. */
export interface PairPlant extends PlantDescription {
  lend(household: SampleHousehold, tools: PlantTools): SamplePerson | null;
  pair(household: SampleHousehold, lent: SamplePerson, tools: PlantTools): Planted | null;
}

export type Plant = SinglePlant | PairPlant;
