import { type ExecutionResult, parse, subscribe } from 'graphql';
import type { RequestContext } from '../../context';
import { serviceScope } from '../../platform/database/scope';
import { notify } from '../../platform/notifications/notifier';
import { createSchema } from '../../schema';
import { testClient, type TestClient } from '../../testing/graphql-client';
import { fixtureCounty, insertRegister, type RegisterFixture } from '../../testing/register-fixture';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database';

const document = parse('subscription($code: ID!) { progressChanged(areaCode: $code) { code progress { households } } }');

describe('progressChanged', () => {
  let test: TestDatabase;
  let fixture: RegisterFixture;
  const contexts: RequestContext[] = [];
  beforeAll(async () => {
    test = await createTestDatabase();
    fixture = await insertRegister(test);
  });
  afterAll(async () => {
    for (const context of contexts) {
      await context.close();
      await context.services.notifier.stop();
    }
    await fixture.close();
    await test.drop();
  });

  async function follow(client: TestClient, code: string): Promise<AsyncIterableIterator<ExecutionResult>> {
    const contextValue = await client.context();
    contexts.push(contextValue);
    await contextValue.services.notifier.start();
    return (await subscribe({ schema: createSchema(), document, contextValue, variableValues: { code } })) as AsyncIterableIterator<ExecutionResult>;
  }

  it('tells the area when figures of its county have changed', async () => {
    const station = await testClient(test, { role: 'STATION_OFFICER', areaCodes: ['700101101'] });
    const events = await follow(station, '700101101');
    const next = events.next();
    // The listener is there once the generator has been asked.
    await new Promise((resolve) => setTimeout(resolve, 50));
    await fixture.sql(`insert into household (county_code, id, code, area_code) values ($1, gen_random_uuid(), '700101101201010099', '70010110120101')`, [fixtureCounty]);
    for (const countyCode of ['700102', fixtureCounty]) {
      await test.database.transaction(serviceScope(), (manager) => notify(manager, { topic: 'progress', countyCode }));
    }
    expect(await next).toEqual({ done: false, value: { data: { progressChanged: { code: '700101101', progress: { households: 8 } } } } });
  });

  it('is refused for an area out of sight', async () => {
    const station = await testClient(test, { role: 'STATION_OFFICER', areaCodes: ['700101101'] });
    const events = await follow(station, '700101102');
    await expect(events.next()).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is closed to who may not read the register', async () => {
    const census = await testClient(test, { role: 'CENSUS_OFFICE' });
    expect(await follow(census, '700101')).toMatchObject({ errors: [{ originalError: { code: 'FORBIDDEN' } }] });
  });
});
