import { everyHousehold, householdFilterOf } from './household-filter';

describe('householdFilterOf', () => {
  it('asks for everything with null, so that one list is cached once', () => expect(householdFilterOf({ ...everyHousehold, order: 'CODE', head: '  ' })).toBeNull());
  it('passes on what was chosen', () =>
    expect(householdFilterOf({ head: ' 张 ', number: '330110001', kind: 'COLLECTIVE', open: '1', order: 'NUMBER' })).toEqual({
      headName: '张',
      number: '330110001',
      kind: 'COLLECTIVE',
      withOpenDiscrepancies: true,
    }));
});
