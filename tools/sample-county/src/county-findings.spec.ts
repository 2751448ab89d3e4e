import { generateCounty } from './county';
import { compareWithTruth, findingsOf } from './testing/county-findings';

/** Another size than this can be looked at by hand. */
const PERSONS = Number(process.env['SAMPLE_COUNTY_PERSONS'] ?? 6_000);

describe('a county and the rules', () => {
  it.each([1, 2])('is clean without defects (seed %i)', async (seed) => {
    const county = generateCounty({ persons: PERSONS, seed });
    expect(await findingsOf(county)).toEqual([]);
  });

  it('stays clean with decoys only', async () => {
    const county = generateCounty({ persons: PERSONS, seed: 3, decoys: 8 });
    expect(county.truth()).toHaveLength(16 * 8);
    expect(await findingsOf(county)).toEqual([]);
  });

  it.each([1, 4])('has exactly the planted defects (seed %i)', async (seed) => {
    const county = generateCounty({ persons: PERSONS, seed, defects: 6 });
    expect(compareWithTruth(county, await findingsOf(county))).toEqual({ unexpected: [], missed: [] });
    expect(county.truth().filter((entry) => entry.kind === 'defect')).toHaveLength(30 * 6);
  });

  it('would see a defect that nobody found and a finding that nobody planted', async () => {
    const county = generateCounty({ persons: 2_000, seed: 5, defects: 1 });
    expect(compareWithTruth(county, []).missed).toHaveLength(30);
    const found = await findingsOf(county);
    expect(compareWithTruth(generateCounty({ persons: 2_000, seed: 5 }), found).unexpected).toHaveLength(found.length);
  });

  it('holds for another county, day and a share of defects', async () => {
    const county = generateCounty({ persons: PERSONS, seed: 9, county: '700305', asOf: '2030-02-28', defects: 0.001, gridColumn: true });
    expect(compareWithTruth(county, await findingsOf(county))).toEqual({ unexpected: [], missed: [] });
  });
});
