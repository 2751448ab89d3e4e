import * as fc from 'fast-check';
import { serviceScope } from '../../platform/database/scope';
import { fixtureAreas, fixtureCounty, fixtureId, insertDiscrepancy, insertRegister, type RegisterFixture } from '../../testing/register-fixture';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database';
import { type CounterDifference, verifyCounters } from './verify-counters.queries';

describe('counters', () => {
  let test: TestDatabase;
  let fixture: RegisterFixture;
  beforeAll(async () => {
    test = await createTestDatabase();
    fixture = await insertRegister(test);
    await insertDiscrepancy(fixture.sql, { ordinal: 1, areaCode: '70010110120101', subjects: [] });
    await insertDiscrepancy(fixture.sql, { ordinal: 2, areaCode: '700101' });
  });
  afterAll(async () => {
    await fixture.close();
    await test.drop();
  });

  async function verify(countyCode?: string): Promise<CounterDifference[]> {
    const read = test.database.read(serviceScope());
    try {
      return await verifyCounters(read, countyCode);
    } finally {
      await read.close();
    }
  }

  const fold = () => fixture.sql('select fold_counters($1)', [fixtureCounty]);

  it('say what a recount says, folded or not', async () => {
    expect(await verify()).toEqual([]);
    await fold();
    expect(await fixture.sql('select from counter_delta')).toEqual([]);
    expect(await verify(fixtureCounty)).toEqual([]);
  });

  it('show a difference when there is one', async () => {
    await fixture.sql(`update counter set value = value + 3 where area_code = '70010110120101' and measure = 'households'`);
    try {
      expect(await verify()).toEqual([{ areaCode: '70010110120101', measure: 'households', counter: 5, recount: 2 }]);
      expect(await verify('700102')).toEqual([]);
    } finally {
      await fixture.sql(`update counter set value = value - 3 where area_code = '70010110120101' and measure = 'households'`);
    }
  });

  it('forget what was rolled back', async () => {
    await fixture.sql('begin');
    await fixture.sql(`update person set registration_status = 'PENDING'`);
    await fixture.sql('rollback');
    expect(await verify()).toEqual([]);
  });

  it('never differ from a recount, whatever is added, changed, moved, removed and folded', async () => {
    const places = fixtureAreas.filter(([, level]) => level === 'GROUP' || level === 'VILLAGE').map(([code]) => code);
    const place = fc.constantFrom(...places);
    const status = fc.constantFrom('ACTIVE', 'PENDING', 'CANCELLED');
    const some = fc.integer({ min: 0, max: 9 });
    const change = fc.oneof(
      fc.record({ kind: fc.constant('add' as const), place, status, count: fc.integer({ min: 1, max: 20 }) }),
      fc.record({ kind: fc.constant('status' as const), status, some }),
      fc.record({ kind: fc.constant('move' as const), place, some }),
      fc.record({ kind: fc.constant('rename' as const), some }),
      fc.record({ kind: fc.constant('remove' as const), some }),
      fc.record({ kind: fc.constant('settle' as const), status: fc.constantFrom('OPEN', 'CHECKED', 'DISMISSED') }),
      fc.record({ kind: fc.constant('fold' as const) }),
    );
    type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;
    const chosen = `right(id::text, 1) = to_hex($1::integer)`;
    const apply = (given: Change): Promise<unknown> => {
      switch (given.kind) {
        case 'add':
          return fixture.sql(
            `insert into person (county_code, id, household_id, area_code, position, name, registration_status)
             select $1, gen_random_uuid(), $2, $3, n, '张三', $4 from generate_series(1, $5::integer) n`,
            [fixtureCounty, fixtureId('household', 1), given.place, given.status, given.count],
          );
        case 'status':
          return fixture.sql(`update person set registration_status = $2 where ${chosen}`, [given.some, given.status]);
        case 'move':
          return fixture.sql(`update person set area_code = $2 where ${chosen}`, [given.some, given.place]);
        case 'rename':
          return fixture.sql(`update person set name = name || '一' where ${chosen}`, [given.some]);
        case 'remove':
          return fixture.sql(`delete from person where ${chosen} and name ^@ '张三'`, [given.some]);
        case 'settle':
          return fixture.sql('update discrepancy set status = $1', [given.status]);
        case 'fold':
          return fold();
      }
    };
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
        for (const given of changes) await apply(given);
        expect(await verify()).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('keep out of folding twice: folds at the same time add nothing twice', async () => {
    await fixture.sql(`update person set registration_status = 'PENDING' where name ^@ '张'`);
    const folding = [1, 2, 3].map(() => test.database.transaction(serviceScope(), (manager) => manager.query('select fold_counters($1)', [fixtureCounty])));
    await Promise.all(folding);
    expect(await verify()).toEqual([]);
  });

  it.each(['area', 'county_setting', 'household', 'person', 'register_change', 'counter', 'counter_delta', 'discrepancy'])(
    'and rows of %s are out of sight without a scope',
    async (table) => {
      const read = test.database.read({ userId: '', userName: '', role: '', areaCodes: [] });
      expect(await read.rows({ text: `select from ${table} limit 1`, values: [] })).toEqual([]);
      await read.close();
      const [row] = await test.database.withoutScope<{ found: number }>(`select count(*) as found from ${table}`, []);
      expect(row?.found).toBe(0);
    },
  );
});
