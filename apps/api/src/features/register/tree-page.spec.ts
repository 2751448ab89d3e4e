import { testClient, type TestClient } from '../../testing/graphql-client';
import { statementsOf } from '../../testing/count-statements';
import { fixtureCounty, type RegisterFixture, insertRegister } from '../../testing/register-fixture';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database';

const treePage = `query($code: ID!) {
  area(code: $code) {
    code name
    progress { households persons }
    ... on Township {
      villages {
        code name
        progress { households persons }
        groups(first: 10) {
          code name
          households(first: 10) { nodes { id code number head { name } persons { id name citizenNumber age sex { name } relationToHead { name } } } }
        }
      }
    }
  }
}`;

interface TreePage {
  area: { villages: { groups: { code: string; households: { nodes: { persons: unknown[] }[] } }[] }[] };
}

describe('the tree page', () => {
  let test: TestDatabase;
  let fixture: RegisterFixture;
  let client: TestClient;
  beforeAll(async () => {
    test = await createTestDatabase();
    fixture = await insertRegister(test);
    client = await testClient(test, { role: 'COUNTY_ADMINISTRATOR' });
  });
  afterAll(async () => {
    await fixture.close();
    await test.drop();
  });

  it('goes from a township down to the persons', async () => {
    const { area } = await client.data(treePage, { code: '700101102' });
    expect(area).toMatchObject({
      name: '河湾镇',
      progress: { households: 3, persons: 10 },
      villages: [
        {
          name: '东湾村',
          groups: [
            { name: '1组', households: { nodes: [{ number: '3001', head: { name: '张伟' } }, { number: '3002', head: { name: '黄勇' } }] } },
            {
              name: '2组',
              households: {
                nodes: [
                  {
                    code: '700101102201020001',
                    persons: [
                      { name: '吴刚', citizenNumber: '700101********0019', age: 59, sex: { name: '男' }, relationToHead: { name: '户主' } },
                      { name: '郑红' },
                      { name: '吴小军' },
                      { name: '吴桐' },
                    ],
                  },
                ],
              },
            },
          ],
        },
      ],
    });
  });

  it('sends as many statements for many rows as for few', async () => {
    const few = await statementsOf(() => client.data(treePage, { code: '700101101' }));
    await grow(fixture.sql);
    let page: TreePage | undefined;
    const many = await statementsOf(async () => (page = await client.data<TreePage>(treePage, { code: '700101101' })));

    const groups = page?.area.villages.flatMap((village) => village.groups) ?? [];
    expect(groups.length).toBeGreaterThan(40);
    expect(Math.max(...groups.map((group) => group.households.nodes.length))).toBe(10);
    expect(many).toEqual(few);
    expect([...many].sort()).toEqual([
      'areas-by-code',
      'child-areas',
      'counter-values', // of the township
      'counter-values', // of its villages
      'first-child-areas',
      'heads-of-households',
      'households-page GROUP CODE',
      'persons-of-households',
    ]);
  });
});

/** Ten more villages with twelve groups each, fifteen households in each, two persons in each. */
async function grow(sql: RegisterFixture['sql']): Promise<void> {
  await sql(`insert into area (county_code, code, level, name, parent_code)
    select $1, '700101101' || v, 'VILLAGE', v || '村', '700101101' from generate_series(210, 219) v`, [fixtureCounty]);
  await sql(`insert into area (county_code, code, level, name, parent_code)
    select $1, '700101101' || v || lpad(g::text, 2, '0'), 'GROUP', g || '组', '700101101' || v from generate_series(210, 219) v, generate_series(1, 12) g`, [fixtureCounty]);
  await sql(`insert into household (county_code, id, code, number, kind, area_code)
    select $1, gen_random_uuid(), a.code || lpad(h::text, 4, '0'), h::text, 'FAMILY', a.code
    from area a, generate_series(1, 15) h where a.level = 'GROUP' and a.code ~ '^70010110121'`, [fixtureCounty]);
  await sql(`insert into person (county_code, id, household_id, area_code, position, name, registration_status, relation)
    select $1, gen_random_uuid(), h.id, h.area_code, n, '张三', 'ACTIVE', case n when 1 then '02' else '20' end
    from household h, generate_series(1, 2) n where h.area_code ~ '^70010110121'`, [fixtureCounty]);
}
