import { withChildren, type AreaNode } from './area-tree';

const node = (key: string, children?: AreaNode[]): AreaNode => ({ key, title: key, level: 'TOWNSHIP', isLeaf: false, children });

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
