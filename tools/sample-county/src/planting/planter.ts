import { type CountyFrame } from '../households/household-maker';
import { type ResolvedOptions } from '../options';
import { type SampleHousehold, type SamplePerson } from '../people/person';
import { Random } from '../random';
import { type TruthEntry } from '../truth';
import { type BuiltVillage } from '../village-builder';
import { decoyPlants, defectPlants } from './catalogue';
import { type Plant, type Planted } from './plant.type';
import { PlantTools } from './plant-tools';

/** Something that is still to be planted. */
interface Order {
  readonly plant: Plant;
  readonly kind: 'defect' | 'decoy';
  /** The person that the second household of a pair is to resemble. */
  readonly lent?: SamplePerson;
}

/** Nothing is ordered for the last villages: they are the room for what found no suitable household before. */
const SHARE_OF_VILLAGES = 0.7;
/** A pair's second half comes up to this many villages after the first, so that duplicates cross villages and townships. */
const FARTHEST_PAIR = 12;

/**
 * Plants defects and decoys village by village while the county streams by. The orders are spread over the villages
 * beforehand; what finds no household that suits goes on to the next village. Every household takes at most one.
 */
export class Planter {
  private readonly random: Random;
  private readonly orders: Order[][];
  private readonly entries: { readonly order: number; readonly entry: TruthEntry }[] = [];
  private readonly left = new Map<string, number>();
  private readonly catalogue = [...defectPlants, ...decoyPlants];

  constructor(
    options: ResolvedOptions,
    private readonly frame: CountyFrame,
    private readonly villageCount: number,
  ) {
    this.random = Random.forPart(options.seed, 'planting');
    this.orders = Array.from({ length: villageCount }, () => []);
    const reach = Math.max(1, Math.floor(villageCount * SHARE_OF_VILLAGES));
    for (const plant of defectPlants) this.spread({ plant, kind: 'defect' }, options.defects, reach);
    for (const plant of decoyPlants) this.spread({ plant, kind: 'decoy' }, options.decoys, reach);
  }

  private spread(order: Order, count: number, reach: number): void {
    for (let number = 0; number < count; number += 1) this.orders[this.random.below(reach)]?.push(order);
  }

  plantIn(village: BuiltVillage, index: number): void {
    const tools = new PlantTools(this.random, this.frame.asOfDay, village.maker);
    const due = this.orders[index] ?? [];
    // Orders that come up while planting, such as a pair's second half in the last village, are served in the same walk.
    for (const order of due) {
      if (this.serve(order, village.households, tools, index)) continue;
      const next = this.orders[index + 1];
      if (next !== undefined) next.push(order);
      else this.left.set(order.plant.planted, (this.left.get(order.plant.planted) ?? 0) + 1);
    }
    this.orders[index] = [];
  }

  /** How many of each kind found no household; empty unless the county is too small for what was asked. */
  unplanted(): ReadonlyMap<string, number> {
    return this.left;
  }

  /** By kind in the order of the catalogue, and within a kind by row. */
  truth(): readonly TruthEntry[] {
    return this.entries.toSorted((left, right) => left.order - right.order || (left.entry.rows[0] ?? 0) - (right.entry.rows[0] ?? 0)).map(({ entry }) => entry);
  }

  private serve(order: Order, households: readonly SampleHousehold[], tools: PlantTools, index: number): boolean {
    const start = this.random.below(Math.max(1, households.length));
    for (let step = 0; step < households.length; step += 1) {
      const household = households[(start + step) % households.length];
      if (household === undefined || household.taken) continue;
      if (this.tryIn(household, order, tools, index)) {
        household.taken = true;
        return true;
      }
    }
    return false;
  }

  private tryIn(household: SampleHousehold, order: Order, tools: PlantTools, index: number): boolean {
    const { plant, lent } = order;
    if (!('lend' in plant)) return this.record(order, household, plant.plant(household, tools));
    if (lent !== undefined) return this.record(order, household, plant.pair(household, lent, tools));
    const person = plant.lend(household, tools);
    if (person === null) return false;
    const later = Math.min(this.villageCount - 1, index + this.random.below(Math.min(FARTHEST_PAIR, Math.ceil(this.villageCount / 5))));
    this.orders[later]?.push({ ...order, lent: person });
    return true;
  }

  private record(order: Order, household: SampleHousehold, planted: Planted | null): boolean {
    if (planted === null) return false;
    const { plant, kind } = order;
    const entry: TruthEntry = {
      kind, planted: plant.planted, category: plant.category, rules: plant.rules,
      ...(planted.field === undefined ? {} : { field: planted.field }),
      ...(planted.was === undefined ? {} : { was: planted.was }),
      ...(planted.household === true ? { household: household.number } : {}),
      rows: planted.persons.map((person) => person.row),
    };
    this.entries.push({ order: this.catalogue.indexOf(plant), entry });
    return true;
  }
}
