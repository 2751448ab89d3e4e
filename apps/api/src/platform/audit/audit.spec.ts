import { asOwner } from '../../testing/test-account';
import { testClient } from '../../testing/graphql-client';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database';
import { uuidv7 } from '../uuid';
import { audit, serviceActor } from './audit';
import { auditReading } from './audit-reading';
import { fullCitizenNumbers, readFullCitizenNumbers } from './full-citizen-numbers';

const person = (areaCode: string, citizenNumber = '700101199001010017') => ({ id: uuidv7(), areaCode, citizenNumber });

describe('audit', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  const entriesOf = (userId: string) =>
    asOwner<{ action: string; area_code: string; subject_id: string | null; details: { count: number; personIds: string[] } | null }>(
      database,
      'select action, area_code, subject_id, details from audit_entry where user_id = $1 order by area_code',
      [userId],
    );

  it('is kept with the command that it tells of, or not at all', async () => {
    const actor = serviceActor('700101');
    const event = { action: 'INTAKE_STARTED', subjectType: 'INTAKE_JOB', subjectId: uuidv7() } as const;
    const failing = database.database.transaction(actor, async (manager) => {
      await audit(manager, actor, event);
      throw new Error('lost');
    });
    await expect(failing).rejects.toThrow('lost');
    expect(await entriesOf(actor.userId)).toEqual([]);
    await database.database.transaction(actor, (manager) => audit(manager, actor, event));
    expect(await entriesOf(actor.userId)).toEqual([{ action: 'INTAKE_STARTED', area_code: '700101', subject_id: event.subjectId, details: null }]);
  });

  it('cannot be changed or deleted by the application, nor written for areas of others', async () => {
    const actor = serviceActor('700101');
    const run = (statement: string) => database.database.transaction(actor, (manager) => manager.query(statement));
    await expect(run(`update audit_entry set user_name = 'nobody'`)).rejects.toMatchObject({ driverError: { code: '42501' } });
    await expect(run('delete from audit_entry')).rejects.toMatchObject({ driverError: { code: '42501' } });
    const elsewhere = database.database.transaction(actor, (manager) => audit(manager, actor, { action: 'FILE_UPLOADED', areaCode: '700102' }));
    await expect(elsewhere).rejects.toMatchObject({ driverError: { code: '42501' } });
  });

  describe('of full citizen numbers', () => {
    it('is committed before the number is given away', async () => {
      const client = await testClient(database, { role: 'STATION_OFFICER', areaCodes: ['700101001'] });
      const context = await client.context();
      const read = person('70010100100101');
      expect(await readFullCitizenNumbers(context, [read])).toEqual(['700101199001010017']);
      expect(await entriesOf(client.userId)).toEqual([{ action: 'IDENTITY_READ', area_code: '70010100100101', subject_id: read.id, details: null }]);
      await context.close();
    });

    it('is one entry for all persons of one request, on the smallest common area', async () => {
      const client = await testClient(database, { role: 'STATION_OFFICER', areaCodes: ['700101001', '700101003'] });
      const context = await client.context();
      await context.read.rows({ text: 'select 1', values: [] });
      const persons = [person('70010100100101'), person('70010100100102', ''), person('700101001002'), person('70010100300101')];
      const numbers = await Promise.all(persons.map((each) => context.loader(fullCitizenNumbers).load(each)));
      expect(numbers).toEqual(['700101199001010017', null, '700101199001010017', '700101199001010017']);
      const entries = await entriesOf(client.userId);
      expect(entries.map((entry) => entry.area_code)).toEqual(['700101001', '70010100300101']);
      expect(entries[0]?.details).toEqual({ count: 3, personIds: persons.slice(0, 3).map((each) => each.id) });
      expect(JSON.stringify(entries)).not.toContain('1990');
      // The request's own transaction goes on.
      expect(await context.read.rows({ text: 'select app_role() as role', values: [] })).toEqual([{ role: 'STATION_OFFICER' }]);
      await context.close();
    });

    it('gives nothing of other areas, and nothing at all without the permission', async () => {
      const officer = await testClient(database, { role: 'STATION_OFFICER', areaCodes: ['700101001'] });
      const context = await officer.context();
      expect(await readFullCitizenNumbers(context, [person('70010100200101')])).toEqual([null]);
      await context.close();

      const lead = await testClient(database, { role: 'VILLAGE_LEAD', areaCodes: ['700101001001'] });
      const other = await lead.context();
      await expect(readFullCitizenNumbers(other, [person('70010100100101')])).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await other.close();
      expect(await entriesOf(lead.userId)).toEqual([]);
    });

    it('stops the number when it cannot be written, and leaves the request usable', async () => {
      const officer = await testClient(database, { role: 'STATION_OFFICER', areaCodes: ['700101001'] });
      const context = await officer.context();
      const elsewhere = auditReading(context, [{ action: 'IDENTITY_READ', areaCode: '700102' }]);
      await expect(elsewhere).rejects.toMatchObject({ code: '42501' });
      expect(await context.read.rows({ text: 'select app_user_id() as id', values: [] })).toEqual([{ id: officer.userId }]);
      await expect(context.read.rows({ text: 'delete from answered_request', values: [] })).rejects.toMatchObject({ code: '25006' });
      await context.close();
    });
  });
});
