import type { AreaLevel } from '../../gql/graphql';

/** A branch of the tree; children are undefined until they were read. */
export interface AreaNode {
  readonly key: string;
  readonly title: string;
  readonly level: AreaLevel;
  readonly isLeaf: boolean;
  readonly children?: AreaNode[];
}

/** The tree with the children of one branch; codes are prefixes, so only the way to it is walked. */
export const withChildren = (nodes: readonly AreaNode[], key: string, children: AreaNode[]): AreaNode[] =>
  nodes.map((node) => {
    if (node.key === key) return { ...node, children, isLeaf: children.length === 0 };
    return key.startsWith(node.key) && node.children ? { ...node, children: withChildren(node.children, key, children) } : node;
  });
