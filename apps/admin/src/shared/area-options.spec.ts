import { searchOptions, withChildren } from './area-options';

const county = { code: '700101', name: '青禾县', level: 'COUNTY' } as const;
const township = { code: '700101001', name: '柳溪镇', level: 'TOWNSHIP' } as const;
const group = { code: '70010100120101', name: '1组', level: 'GROUP', ancestors: [county, township, { name: '双河村' }] } as const;

describe('withChildren', () => {
  const roots = withChildren([], null, [county]);

  it('hangs children below their parent', () =>
    expect(withChildren(roots, county.code, [township]).map(({ id, pId }) => [id, pId])).toEqual([['700101', null], ['700101001', '700101']]));

  it('adds nothing twice', () => expect(withChildren(roots, null, [county])).toEqual(roots));

  it('ends at the group', () => expect(withChildren([], null, [group])[0]?.isLeaf).toBe(true));
});

describe('searchOptions', () => {
  it('tells the way below the county', () => expect(searchOptions([group])[0]?.title).toBe('柳溪镇 › 双河村 › 1组'));
  it('keeps the name of the county itself', () => expect(searchOptions([county])[0]?.title).toBe('青禾县'));
});
