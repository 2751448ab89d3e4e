import { choiceField, listField, readFilter, textField, valuesField, writeFilter } from './useUrlFilter';

const fields = {
  name: textField(),
  sort: choiceField(['AREA', 'NEWEST'], 'AREA'),
  status: listField(['OPEN', 'CHECKED', 'SETTLED'], ['OPEN']),
  rule: valuesField(),
};

const read = (address: string) => readFilter(fields, new URLSearchParams(address));

describe('useUrlFilter', () => {
  it('starts from the defaults', () => expect(read('')).toEqual({ name: '', sort: 'AREA', status: ['OPEN'], rule: [] }));

  it('ignores what it does not know', () =>
    expect(read('sort=SIDEWAYS&status=SETTLED&status=LOST')).toMatchObject({ sort: 'AREA', status: ['SETTLED'] }));

  it('keeps defaults and foreign parameters out of the way', () => {
    const next = writeFilter(fields, new URLSearchParams('x=1&name=old'), { name: '张', sort: 'AREA', status: ['OPEN'] });
    expect(next.toString()).toBe(new URLSearchParams([['x', '1'], ['name', '张']]).toString());
  });

  it('reads back what it wrote', () => {
    const patch = { name: '伟', sort: 'NEWEST', status: [], rule: ['N02', 'D01'] } as const;
    expect(readFilter(fields, writeFilter(fields, new URLSearchParams(), patch))).toEqual(patch);
  });
});
