import { fingerprintOf } from './fingerprint';

describe('fingerprintOf', () => {
  it('is rule, subject and item, whatever household the person is in', () => {
    const finding = { rule: 'N02', item: 'citizenNumber', subjects: ['p1'] } as const;
    expect(fingerprintOf({ ...finding, householdId: 'h1' })).toBe('N02:p1:citizenNumber');
    expect(fingerprintOf({ ...finding, householdId: 'h2' })).toBe('N02:p1:citizenNumber');
  });

  it('does not depend on the order of subjects', () => {
    const finding = { rule: 'R05', item: 'relation', householdId: 'h1' } as const;
    expect(fingerprintOf({ ...finding, subjects: ['b', 'a'] })).toBe(fingerprintOf({ ...finding, subjects: ['a', 'b'] }));
  });

  it('is the household of rules about its make-up, whoever joins or leaves', () => {
    const finding = { rule: 'R01', item: 'relation', householdId: 'h1' } as const;
    expect(fingerprintOf({ ...finding, subjects: ['a', 'b'] })).toBe('R01:h1:relation');
    expect(fingerprintOf({ ...finding, subjects: ['c'] })).toBe('R01:h1:relation');
  });

  it('tells the items of one person apart', () => {
    const finding = { rule: 'X06', subjects: ['p1'], householdId: 'h1' } as const;
    expect(fingerprintOf({ ...finding, item: 'sex' })).not.toBe(fingerprintOf({ ...finding, item: 'education' }));
  });
});
