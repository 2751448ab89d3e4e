import { validateCitizenNumber } from '@qingce/standards';
import { generateCounty } from './county';
import { ROLL_HEADERS } from './output/roll-row';
import { readRoll } from './testing/county-findings';

const csvOf = (options: Parameters<typeof generateCounty>[0]): string => [...generateCounty(options).rollCsv()].join('');

describe('generateCounty', () => {
  it('gives the same bytes for the same seed, and others for another', () => {
    const options = { persons: 3_000, seed: 5, defects: 3 };
    const once = generateCounty(options);
    const again = generateCounty(options);
    expect([...again.rollCsv()].join('')).toBe([...once.rollCsv()].join(''));
    expect(again.truthJsonl()).toBe(once.truthJsonl());
    expect(again.areasCsv()).toBe(once.areasCsv());
    expect(csvOf({ ...options, seed: 6 })).not.toBe(csvOf(options));
  });

  it('tells the truth whether or not the roll was read before, and again and again', () => {
    const read = generateCounty({ persons: 1_500, defects: 2 });
    expect([...read.rollRows()]).toEqual([...read.rollRows()]);
    expect(generateCounty({ persons: 1_500, defects: 2 }).truth()).toEqual(read.truth());
  });

  it.each([100, 1_000, 1_001, 20_000])('has exactly %i rows, numbered from 1', (persons) => {
    const rows = [...generateCounty({ persons, defects: 1 }).rollRows()];
    expect(rows).toHaveLength(persons);
    expect(rows.every((cells, index) => cells[0] === String(index + 1) && cells.length === ROLL_HEADERS.length)).toBe(true);
  });

  it('writes the headers of the sample rolls behind a byte order mark', () => {
    expect(csvOf({ persons: 100 }).split('\r\n')[0]).toBe(`\uFEFF${ROLL_HEADERS.join(',')}`);
    expect([...generateCounty({ persons: 100, gridColumn: true }).rollRows()][0]).toHaveLength(ROLL_HEADERS.length + 1);
  });

  it('names every village of the roll in its areas, each name once', () => {
    const county = generateCounty({ persons: 30_000, seed: 8 });
    const areas = [...county.areaRows()];
    const villages = new Map(areas.map(([code = '', name = '']) => [code, name]));
    expect(new Set(villages.values()).size).toBe(areas.length);
    expect(areas.slice(1).every(([, , parent = '']) => villages.has(parent))).toBe(true);
    for (const cells of county.rollRows()) expect(villages.get(cells[1] ?? '')).toBe(cells[2]);
  });

  it('makes valid numbers, each once, and values that are all understood', async () => {
    const county = generateCounty({ persons: 20_000, seed: 2 });
    const known = new Set(county.numberAreaCodes);
    const numbers = new Set<string>();
    const seen = { groups: new Set<string>(), relations: new Set<string>(), ethnicGroups: new Set<string>(), statuses: new Set<string>(), kinds: new Set<string>() };
    for await (const row of readRoll(county)) {
      const number = validateCitizenNumber(row.citizenNumber, { asOf: county.options.asOf, isKnownArea: (code) => known.has(code) });
      expect({ faults: number.faults, form: number.form, birth: number.birthDate, sex: number.sex }).toEqual({ faults: [], form: 'RESIDENT_18', birth: row.birthDate, sex: row.sex });
      expect(row.unreadable).toBeNull();
      numbers.add(number.text);
      seen.groups.add(row.group?.number === null ? 'NAMED' : row.group === null ? 'NONE' : 'NUMBERED');
      seen.relations.add(row.relation ?? '');
      seen.ethnicGroups.add(row.ethnicGroup ?? '');
      seen.statuses.add(row.registrationStatus);
      seen.kinds.add(row.householdKind ?? '');
    }
    expect(numbers.size).toBe(20_000);
    expect([...seen.groups].sort()).toEqual(['NAMED', 'NONE', 'NUMBERED']);
    expect([...seen.statuses].sort()).toEqual(['ACTIVE', 'CANCELLED', 'PENDING']);
    expect([...seen.kinds].sort()).toEqual(['COLLECTIVE', 'FAMILY']);
    expect(seen.relations.size).toBeGreaterThan(35);
    expect(seen.ethnicGroups.size).toBeGreaterThan(8);
  });

  it.each([{ persons: 10 }, { persons: 1.5 }, { persons: 1_000, county: '110101' }, { persons: 1_000, asOf: '2020-13-01' }, { persons: 1_000, defects: -1 }, { persons: 1_000, seed: 0.5 }])(
    'refuses %j', (options) => {
      expect(() => generateCounty(options)).toThrow(RangeError);
    });

  it('says what found no room in a small county', () => {
    const county = generateCounty({ persons: 200, defects: 20 });
    expect([...county.unplanted().values()].every((number) => number > 0)).toBe(true);
    expect(county.unplanted().size).toBeGreaterThan(0);
    expect(generateCounty({ persons: 6_000, defects: 6 }).unplanted().size).toBe(0);
  });
});
