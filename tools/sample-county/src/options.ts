/** What county to make. Equal options give equal bytes. */
export interface SampleCountyOptions {
  /** Rows of the roll. */
  readonly persons: number;
  /** Any whole number; another seed is another county. Default 1. */
  readonly seed?: number;
  /** Six digits beginning with 70, which belongs to no province. Default 700101. */
  readonly county?: string;
  /** Defects of every kind: a number, or below 1 a share of the persons. Default 0, a clean county. */
  readonly defects?: number;
  /** Decoys of every kind, that is correct rows that look wrong; default as many as defects. */
  readonly decoys?: number;
  /** Day on which the roll was drawn. Nobody is born after it. Default 2020-06-01. */
  readonly asOf?: string;
  /** Adds a column that no standard roll has (网格编号). Default false. */
  readonly gridColumn?: boolean;
}

export interface ResolvedOptions {
  readonly persons: number;
  readonly seed: number;
  readonly county: string;
  readonly defects: number;
  readonly decoys: number;
  readonly asOf: string;
  readonly gridColumn: boolean;
}

const LEAST_PERSONS = 100;
const MOST_PERSONS = 5_000_000;

function countOf(value: number, persons: number): number {
  return value > 0 && value < 1 ? Math.max(1, Math.round(value * persons)) : Math.floor(value);
}

/** @throws RangeError when an option makes no county. */
export function resolveOptions(options: SampleCountyOptions): ResolvedOptions {
  const { persons, seed = 1, county = '700101', defects = 0, decoys = defects, asOf = '2020-06-01', gridColumn = false } = options;
  if (!Number.isInteger(persons) || persons < LEAST_PERSONS || persons > MOST_PERSONS) throw new RangeError(`persons must be a whole number from ${LEAST_PERSONS} to ${MOST_PERSONS}`);
  if (!Number.isInteger(seed)) throw new RangeError('seed must be a whole number');
  if (!/^70\d{4}$/.test(county)) throw new RangeError('county must be six digits beginning with 70, so that its numbers belong to nobody');
  if (!/^(?:19[6-9]\d|20\d\d)-\d\d-\d\d$/.test(asOf) || Number.isNaN(Date.parse(asOf))) throw new RangeError('as-of must be a date from 1960 on, such as 2020-06-01');
  if (!(defects >= 0) || !(decoys >= 0)) throw new RangeError('defects and decoys must not be negative');
  return { persons, seed, county, defects: countOf(defects, persons), decoys: countOf(decoys, persons), asOf, gridColumn };
}
