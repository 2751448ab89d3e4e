import { readFilter } from '../../shared/useUrlFilter';
import { clearedFilter, discrepancyFields, exportAddress, isNarrowed, isOpenOnly, toDiscrepancyFilter } from './discrepancy-filter';

const read = (address: string) => readFilter(discrepancyFields, new URLSearchParams(address));

describe('the filter of discrepancies', () => {
  it('starts with what is open', () => {
    expect(read('')).toEqual(clearedFilter);
    expect(toDiscrepancyFilter(read(''))).toEqual({ status: ['OPEN'] });
    expect(isNarrowed(read(''))).toBe(false);
  });

  it('shows every status when the address says so', () => {
    expect(toDiscrepancyFilter(read('status=none'))).toEqual({});
    expect(isOpenOnly(read('status=none'))).toBe(false);
  });

  it('asks for what a link says, and for nothing else', () =>
    expect(toDiscrepancyFilter(read('area=700101001&rule=N02&rule=D01&severity=ERROR&kind=DEFECT&name=%20&category=NUMBER_ERROR'))).toEqual({
      areaCode: '700101001',
      category: ['NUMBER_ERROR'],
      kind: 'DEFECT',
      severity: ['ERROR'],
      status: ['OPEN'],
      rule: ['N02', 'D01'],
    }));

  it('counts an area as a place, not as a narrowing', () => {
    expect(isNarrowed(read('area=700101001'))).toBe(false);
    expect(isNarrowed(read('rule=N02'))).toBe(true);
    expect(isNarrowed(read('status=SETTLED'))).toBe(true);
  });

  it('exports what the list shows', () => {
    const address = new URL(exportAddress('csv', read('rule=N02&name=张')), 'http://localhost');
    expect(address.pathname).toBe('/exports/discrepancies.csv');
    expect(JSON.parse(address.searchParams.get('filter') ?? '')).toEqual({ status: ['OPEN'], rule: ['N02'], name: '张' });
  });
});
