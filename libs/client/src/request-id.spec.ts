import { validate, version } from 'uuid';
import { newRequestId } from './request-id';

describe('a request id', () => {
  it('is a UUID of version 7', () => {
    for (let round = 0; round < 1_000; round++) {
      const id = newRequestId();
      expect([validate(id), version(id)]).toEqual([true, 7]);
    }
  });

  it('begins with the time', () => {
    const before = Date.now();
    const time = Number.parseInt(newRequestId().replace('-', '').slice(0, 12), 16);
    expect(time).toBeGreaterThanOrEqual(before);
    expect(time).toBeLessThanOrEqual(Date.now());
  });

  it('never comes twice', () => {
    expect(new Set(Array.from({ length: 10_000 }, newRequestId)).size).toBe(10_000);
  });
});
