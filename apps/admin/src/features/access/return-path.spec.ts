import { returnPath } from './return-path';

describe('returnPath', () => {
  it.each([
    ['/discrepancies?status=OPEN', '/discrepancies?status=OPEN'],
    ['/intake/1', '/intake/1'],
    [null, '/'],
    ['', '/'],
    ['//elsewhere.example', '/'],
    ['/\\elsewhere.example', '/'],
    ['https://elsewhere.example', '/'],
    ['/sign-in?from=/', '/'],
  ])('%s leads to %s', (from, to) => expect(returnPath(from)).toBe(to));
});
