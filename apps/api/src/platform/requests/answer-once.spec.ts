import { randomUUID } from 'node:crypto';
import { serviceActor } from '../audit/audit';
import { Problem } from '../errors/problem';
import { asOwner, createTestAccount } from '../../testing/test-account';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database';
import { type StoredAnswer, answerOnce } from './answer-once';

describe('a request that is sent twice', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  const someone = async (countyCode = '700101') => ({ ...serviceActor(countyCode), userId: await createTestAccount(database, { countyCode }) });
  const send = (actor: ReturnType<typeof serviceActor>, requestId: string, command: () => Promise<StoredAnswer>, operation = 'count') =>
    database.database.transaction(actor, (manager) => answerOnce(manager, actor, requestId, operation, command));
  const counting = (wait = 0) => {
    const counter = { runs: 0, command: async (): Promise<StoredAnswer> => {
      await new Promise((resolve) => setTimeout(resolve, wait));
      return { run: ++counter.runs };
    } };
    return counter;
  };

  it('is answered again and does nothing again', async () => {
    const actor = await someone();
    const requestId = randomUUID();
    const counter = counting();
    expect(await send(actor, requestId, counter.command)).toEqual({ run: 1 });
    expect(await send(actor, requestId.toUpperCase(), counter.command)).toEqual({ run: 1 });
    expect(counter.runs).toBe(1);
  });

  it('waits for the first when both come at once', async () => {
    const actor = await someone();
    const requestId = randomUUID();
    const counter = counting(100);
    const answers = await Promise.all([1, 2, 3].map(() => send(actor, requestId, counter.command)));
    expect(answers).toEqual([{ run: 1 }, { run: 1 }, { run: 1 }]);
    expect(counter.runs).toBe(1);
  });

  it('runs when the first failed, even when both came at once', async () => {
    const actor = await someone();
    const requestId = randomUUID();
    const counter = counting();
    let begun: () => void = () => undefined;
    const underWay = new Promise<void>((resolve) => (begun = resolve));
    const failing = send(actor, requestId, async () => {
      begun();
      await new Promise((resolve) => setTimeout(resolve, 100));
      throw new Error('lost');
    });
    failing.catch(() => undefined);
    await underWay;
    const second = send(actor, requestId, counter.command);
    await expect(failing).rejects.toThrow('lost');
    expect(await second).toEqual({ run: 1 });
  });

  it('is refused for another operation and for another user', async () => {
    const actor = await someone();
    const requestId = randomUUID();
    const counter = counting();
    await send(actor, requestId, counter.command);
    const refused = expect.objectContaining({ code: 'CONFLICT' });
    await expect(send(actor, requestId, counter.command, 'other')).rejects.toEqual(refused);
    await expect(send(await someone(), requestId, counter.command)).rejects.toEqual(refused);
    expect(counter.runs).toBe(1);
  });

  it('is its own in every county', async () => {
    const requestId = randomUUID();
    const counter = counting();
    expect(await send(await someone(), requestId, counter.command)).toEqual({ run: 1 });
    expect(await send(await someone('700102'), requestId, counter.command)).toEqual({ run: 2 });
  });

  it('wants a UUID', async () => {
    await expect(send(await someone(), 'again', counting().command)).rejects.toThrow(Problem);
  });

  it('leaves nothing when it fails', async () => {
    const actor = await someone();
    await expect(send(actor, randomUUID(), () => Promise.reject(new Error('lost')))).rejects.toThrow('lost');
    expect(await asOwner(database, 'select from answered_request where user_id = $1', [actor.userId])).toEqual([]);
  });
});
