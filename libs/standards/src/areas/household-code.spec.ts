import * as fc from 'fast-check';
import { groupCode, householdCode, parseHouseholdCode } from './household-code';

const VILLAGE = '700101001001';

it('groupCode pads the number', () => {
  expect(groupCode(VILLAGE, 3)).toBe('70010100100103');
  expect(groupCode(VILLAGE, 99)).toBe('70010100100199');
});

it('householdCode has 18 digits, with 00 for a village without groups', () => {
  expect(householdCode(VILLAGE, 3, 17)).toBe('700101001001030017');
  expect(householdCode(VILLAGE, 0, 9999)).toBe('700101001001009999');
});

it.each([
  ['a township', () => groupCode('700101001', 1)],
  ['group 0', () => groupCode(VILLAGE, 0)],
  ['group 100', () => groupCode(VILLAGE, 100)],
  ['half a group', () => groupCode(VILLAGE, 1.5)],
  ['group 100 of a household', () => householdCode(VILLAGE, 100, 1)],
  ['group -1', () => householdCode(VILLAGE, -1, 1)],
  ['household 0', () => householdCode(VILLAGE, 1, 0)],
  ['household 10000', () => householdCode(VILLAGE, 1, 10_000)],
  ['letters for a village', () => householdCode('70010100100A', 1, 1)],
])('refuses %s', (_, make) => expect(make).toThrow(RangeError));

describe('parseHouseholdCode', () => {
  it('undoes householdCode', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1, max: 9999 }), (group, household) => {
        expect(parseHouseholdCode(householdCode(VILLAGE, group, household))).toEqual({ village: VILLAGE, group, household });
      }),
    );
  });

  it.each(['', '70010100100103001', '7001010010010300170', '70010100100103001X', '700101001001030000'])('%p is none', (code) => {
    expect(parseHouseholdCode(code)).toBeNull();
  });
});
