import { differingFields, isLocked } from './user-state';

describe('isLocked', () => {
  const now = new Date('2026-03-01T08:00:00Z');
  it.each([
    [null, false],
    ['2026-03-01T07:59:59Z', false],
    ['2026-03-01T16:15:00+08:00', true],
  ])('%s: %s', (until, locked) => expect(isLocked(until, now)).toBe(locked));
});

describe('differingFields', () => {
  const stored = { displayName: '张伟', role: 'CHECKER', department: null, areaCodes: ['700101001', '700101002'] };

  it('finds nothing when only the order of the areas differs', () =>
    expect(differingFields({ ...stored, department: undefined, areaCodes: ['700101002', '700101001'] }, stored)).toEqual([]));

  it('names every field that was typed differently', () =>
    expect(differingFields({ displayName: '张薇', role: 'DEPARTMENT_REVIEWER', department: 'HEALTH', areaCodes: ['700101001'] }, stored)).toEqual([
      'displayName',
      'role',
      'department',
      'areaCodes',
    ]));
});
