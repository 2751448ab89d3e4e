import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { anyProblemOf, HttpProblem, problemOf, problemOfStatus } from './errors';

const thrown = (code: string, extensions: Record<string, unknown> = {}) =>
  new CombinedGraphQLErrors({ errors: [{ message: '说明', extensions: { code, ...extensions } }] });

describe('problemOf', () => {
  it('keeps the code, the sentence and the fields', () =>
    expect(problemOf(thrown('BAD_USER_INPUT', { fields: { userName: '已被使用' } }))).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: '说明',
      fields: { userName: '已被使用' },
      retryable: false,
    }));

  it('takes an unknown code for an internal error and keeps its number', () =>
    expect(problemOf(thrown('GRAPHQL_VALIDATION_FAILED', { requestId: 'r-1' }))).toMatchObject({ code: 'INTERNAL', requestId: 'r-1', retryable: true }));

  it('takes a failed fetch for an unreachable server', () => expect(problemOf(new TypeError('Failed to fetch')).code).toBe('UNREACHABLE'));
});

describe('problemOfStatus', () => {
  it.each([[401, 'UNAUTHENTICATED'], [403, 'FORBIDDEN'], [404, 'NOT_FOUND'], [413, 'LIMIT_EXCEEDED'], [500, 'INTERNAL'], [503, 'UNREACHABLE']])('%d is %s', (status, code) =>
    expect(problemOfStatus(status).code).toBe(code));

  it('prefers what the body says', () =>
    expect(anyProblemOf(new HttpProblem(problemOfStatus(409, { code: 'CONFLICT', message: '已改动' })))).toMatchObject({ code: 'CONFLICT', message: '已改动' }));
});
