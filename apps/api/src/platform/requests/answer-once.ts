import type { EntityManager } from 'typeorm';
import { validate as isUuid } from 'uuid';
import type { Actor } from '../audit/audit';
import { problems } from '../errors/problem';

/** What may be stored as an answer: ids and outcomes. */
export type StoredAnswer = Readonly<Record<string, string | number | boolean | null>>;

/**
 * Runs `command` unless this request was answered before, and then gives that answer again. Two at the same moment:
 * the second waits for the first, and runs only if the first was rolled back. Whoever also makes a secret keeps it out of
 * the answer, so that it is not stored: on a repeat there is none.
 * @param requestId a UUID that the client made for this one command
 * @throws Problem CONFLICT when the id belongs to another user's or another operation's request
 */
export async function answerOnce<Answer extends StoredAnswer>(
  manager: EntityManager,
  actor: Actor,
  requestId: string,
  operation: string,
  command: () => Promise<Answer>,
): Promise<Answer> {
  if (!isUuid(requestId)) {
    throw problems.badInput('requestId', { zh: 'requestId 必须是客户端为本次操作生成的 UUID。', en: 'requestId must be a UUID that the client makes for this one request.' });
  }
  const key = [actor.countyCode, requestId];
  const claimed: unknown[] = await manager.query(
    `insert into answered_request (county_code, request_id, user_id, operation) values ($1, $2, $3, $4)
     on conflict (county_code, request_id) do nothing returning request_id`,
    [...key, actor.userId, operation],
  );
  if (claimed.length > 0) {
    const answer = await command();
    await manager.query('update answered_request set result = $3 where county_code = $1 and request_id = $2', [...key, JSON.stringify(answer)]);
    return answer;
  }
  // Row-level security hides the rows of other users: theirs are not found.
  const [given]: { operation: string; result: Answer }[] = await manager.query(
    'select operation, result from answered_request where county_code = $1 and request_id = $2 and user_id = $3',
    [...key, actor.userId],
  );
  if (given?.operation !== operation) {
    throw problems.conflict({ zh: '这个 requestId 已用于另一个操作,请为每次操作生成新的。', en: 'This requestId belongs to another request; make a new one for every request.' });
  }
  return given.result;
}
