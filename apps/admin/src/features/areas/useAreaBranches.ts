import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { useViewer } from '../../app/session';
import { graphql } from '../../gql';
import { areaNode, branchesOnTheWay, levelBelow, withChildren, type AreaNode } from './area-tree';

const areaChildren = graphql(`
  query AreaChildren($prefix: ID!, $level: AreaLevel!) {
    areas(prefix: $prefix, level: $level, first: 200) {
      nodes {
        code
        name
        level
      }
    }
  }
`);

/** The tree below the viewer's areas: a branch is read when it is opened, and the way to `here` is open from the start. */
export function useAreaBranches(here: string | undefined) {
  const client = useApolloClient();
  const { areas } = useViewer();
  const [nodes, setNodes] = useState<readonly AreaNode[]>(() => areas.map(areaNode));
  const [open, setOpen] = useState<readonly string[]>([]);

  const load = async ({ key }: { key: string }): Promise<void> => {
    const level = levelBelow(key);
    if (!level) return;
    // A branch that cannot be read stays closed; the next click asks again.
    const children = await client.query({ query: areaChildren, variables: { prefix: key, level } }).then(({ data }) => data?.areas.nodes ?? null, () => null);
    if (children) setNodes((now) => withChildren(now, key, children.map(areaNode)));
  };

  // Only when the tree appears: afterwards the reader opens and closes.
  const way = useRef<readonly string[] | null>(null);
  useEffect(() => {
    if (way.current) return;
    way.current = areas.flatMap(({ code }) => branchesOnTheWay(code, here));
    const openWay = async (branches: readonly string[]) => {
      for (const key of branches) {
        await load({ key });
        setOpen((now) => [...now, key]);
      }
    };
    void openWay(way.current);
  });

  return { nodes, open, setOpen, load };
}
