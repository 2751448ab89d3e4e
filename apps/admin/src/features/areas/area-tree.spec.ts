import { branchesOnTheWay, levelBelow, withChildren, type AreaNode } from './area-tree';

const node = (key: string, children?: AreaNode[]): AreaNode => ({ key, title: key, isLeaf: false, children });

describe('withChildren', () => {
  it('hangs children where they belong and leaves other branches untouched', () => {
    const other = node('700101002');
    const tree = [node('700101', [node('700101001'), other])];
    const grown = withChildren(tree, '700101001', [node('700101001201')]);
    expect(grown[0]?.children?.[0]?.children?.map(({ key }) => key)).toEqual(['700101001201']);
    expect(grown[0]?.children?.[1]).toBe(other);
    expect(tree[0]?.children?.[0]?.children).toBeUndefined();
  });

  it('makes a branch without children a leaf', () => expect(withChildren([node('700101001')], '700101001', [])[0]?.isLeaf).toBe(true));
});

describe('branchesOnTheWay', () => {
  it.each([
    ['700101', '70010110120101', ['700101', '700101101', '700101101201']],
    ['700101', '700101101', ['700101']],
    ['700101101', '700101101201', ['700101101']],
    ['700101101', '700101102201', ['700101101']],
    ['700101', undefined, ['700101']],
    ['70010110120101', undefined, []],
  ])('from %s to %s opens %j', (root, here, branches) => expect(branchesOnTheWay(root, here)).toEqual(branches));

  it('knows what lies below', () => expect(['700101', '700101101', '700101101201', '70010110120101'].map(levelBelow)).toEqual(['TOWNSHIP', 'VILLAGE', 'GROUP', undefined]));
});
