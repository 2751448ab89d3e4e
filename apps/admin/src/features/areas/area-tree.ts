import type { AreaLevel } from '../../gql/graphql';

/** A branch of the tree; children are undefined until they were read. */
export interface AreaNode {
  readonly key: string;
  readonly title: string;
  readonly isLeaf: boolean;
  readonly children?: AreaNode[];
}

export const areaNode = ({ code, name, level }: { code: string; name: string; level: AreaLevel }): AreaNode => ({ key: code, title: name, isLeaf: level === 'GROUP' });

const levelsByLength: Readonly<Record<number, AreaLevel>> = { 6: 'TOWNSHIP', 9: 'VILLAGE', 12: 'GROUP' };

/** What hangs below an area; nothing below a group. */
export const levelBelow = (code: string): AreaLevel | undefined => levelsByLength[code.length];

/** The branches to open so that `here` is seen: the root and what lies between, not `here` itself. */
export function branchesOnTheWay(root: string, here: string | undefined): string[] {
  const between = here?.startsWith(root) ? [9, 12].filter((length) => length > root.length && length < here.length).map((length) => here.slice(0, length)) : [];
  return levelBelow(root) ? [root, ...between] : [];
}

/** The tree with the children of one branch; codes are prefixes, so only the way to it is walked. */
export const withChildren = (nodes: readonly AreaNode[], key: string, children: AreaNode[]): AreaNode[] =>
  nodes.map((node) => {
    if (node.key === key) return { ...node, children, isLeaf: children.length === 0 };
    return key.startsWith(node.key) && node.children ? { ...node, children: withChildren(node.children, key, children) } : node;
  });
