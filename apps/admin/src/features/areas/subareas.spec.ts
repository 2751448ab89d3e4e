import { sortSubareas, type SubareaRow } from './subareas';

const row = (code: string, name: string, open: number, verifiedRate: number | null = null): SubareaRow => ({
  code,
  name,
  level: 'TOWNSHIP',
  figures: { households: 1, householdsVerified: null, persons: 1, personsVerified: null, verifiedRate, personsPending: 0, personsCancelled: 0, openDiscrepancies: open, openErrors: 0, updatedAt: '2020-06-01T00:00:00Z' },
});
const rows = [row('700101102', '青山镇', 3, 0.5), row('700101101', '柳溪镇', 3), row('700101103', '白马乡', 9, 0.9)];
const codes = (sorted: SubareaRow[]) => sorted.map(({ code }) => code.slice(-1)).join('');

describe('sortSubareas', () => {
  it('sorts names by pinyin', () => expect(codes(sortSubareas(rows, 'name', false))).toBe('312'));
  it('keeps equal figures in the order of the codes, both ways', () => {
    expect(codes(sortSubareas(rows, 'open', true))).toBe('312');
    expect(codes(sortSubareas(rows, 'open', false))).toBe('123');
  });
  it('puts what is not measured below everything measured', () => expect(codes(sortSubareas(rows, 'rate', false))).toBe('123'));
  it('leaves the given rows alone', () => {
    sortSubareas(rows, 'code', true);
    expect(rows[0]?.code).toBe('700101102');
  });
});
