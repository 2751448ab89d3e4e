import { useApolloClient, useQuery } from '@apollo/client/react';
import { Input, Tree } from 'antd';
import { useEffect, useRef, useState, type Key } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useViewer } from '../../app/session';
import { graphql } from '../../gql';
import type { AreaLevel } from '../../gql/graphql';
import { useTexts } from '../../i18n/texts';
import { areaAddress } from '../../shared/AreaPath';
import { ErrorState } from '../../shared/ErrorState';
import { formatCount } from '../../shared/format';
import { RowsSkeleton } from '../../shared/Skeletons';
import { areasTexts } from './areas.texts';
import { withChildren, type AreaNode } from './area-tree';

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

const areaSearch = graphql(`
  query AreaSearch($search: String!) {
    areas(search: $search, first: 30) {
      nodes {
        code
        name
        ancestors {
          code
          name
        }
      }
      totalCount
    }
  }
`);

const below: Readonly<Record<AreaLevel, AreaLevel | null>> = { COUNTY: 'TOWNSHIP', TOWNSHIP: 'VILLAGE', VILLAGE: 'GROUP', GROUP: null };

interface AreaTreeProps {
  /** Called when an area was chosen. */
  onGone(): void;
}

/** The viewer's areas as a tree, each level read when it is opened; or what a name finds. */
export function AreaTree({ onGone }: AreaTreeProps) {
  const texts = useTexts(areasTexts);
  const navigate = useNavigate();
  const [search, setSearch] = useState('');
  const field = useRef<HTMLInputElement | null>(null);
  useEffect(() => field.current?.focus(), []);
  const go = (code: string) => {
    onGone();
    void navigate(areaAddress(code));
  };
  return (
    <div className="q-tree">
      <Input.Search
        ref={(input) => {
          field.current = input?.input ?? null;
        }}
        allowClear
        aria-label={texts.treeSearch}
        placeholder={texts.treeSearch}
        onSearch={(text) => setSearch(text.trim())}
      />
      {search === '' ? <Branches onGo={go} /> : <FoundAreas search={search} onGo={go} />}
    </div>
  );
}

function Branches({ onGo }: { onGo(code: string): void }) {
  const client = useApolloClient();
  const viewer = useViewer();
  const here = /^\/areas\/(\d+)/.exec(useLocation().pathname)?.[1];
  const roots = viewer.areas.map(({ code, name, level }): AreaNode => ({ key: code, title: name, level, isLeaf: level === 'GROUP' }));
  const [nodes, setNodes] = useState<readonly AreaNode[]>(roots);
  const [open, setOpen] = useState<Key[]>([]);

  const load = async ({ key, level }: AreaNode) => {
    const next = below[level];
    if (!next) return;
    const { data } = await client.query({ query: areaChildren, variables: { prefix: key, level: next } });
    const children = (data?.areas.nodes ?? []).map((area): AreaNode => ({ key: area.code, title: area.name, level: area.level, isLeaf: area.level === 'GROUP' }));
    setNodes((now) => withChildren(now, key, children));
  };

  // Opens the way down to where one is; the tree itself loads every other level when its arrow is used.
  const opened = useRef(false);
  useEffect(() => {
    if (opened.current) return;
    opened.current = true;
    const openPath = async () => {
      for (const root of roots) {
        const way = [6, 9, 12].map((length) => here?.slice(0, length) ?? '').filter((code) => code.startsWith(root.key) && code.length >= root.key.length && code !== here);
        const steps = [...new Set([root.key, ...way])];
        for (const key of steps) await load({ key, title: '', level: levelOfLength[key.length] ?? 'COUNTY', isLeaf: false });
        setOpen((now) => [...now, ...steps]);
      }
    };
    void openPath().catch(() => null);
  });

  return (
    <Tree<AreaNode>
      blockNode
      treeData={[...nodes]}
      loadData={load}
      expandedKeys={open}
      onExpand={setOpen}
      selectedKeys={here ? [here] : []}
      onSelect={(_, { node }) => onGo(node.key)}
    />
  );
}

const levelOfLength: Readonly<Record<number, AreaLevel>> = { 6: 'COUNTY', 9: 'TOWNSHIP', 12: 'VILLAGE', 14: 'GROUP' };

function FoundAreas({ search, onGo }: { search: string; onGo(code: string): void }) {
  const texts = useTexts(areasTexts);
  const { data, error, refetch } = useQuery(areaSearch, { variables: { search } });
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch().catch(() => null)} />;
  if (!data) return <RowsSkeleton rows={6} />;
  const { nodes, totalCount } = data.areas;
  if (nodes.length === 0) return <p className="q-muted">{texts.treeNone}</p>;
  return (
    <>
      <ul className="q-tree-found">
        {nodes.map(({ code, name, ancestors }) => (
          <li key={code}>
            <button type="button" onClick={() => onGo(code)}>
              {name} <span className="q-muted">{ancestors.slice(1).map((one) => one.name).join(' › ')}</span>
            </button>
          </li>
        ))}
      </ul>
      {totalCount > nodes.length && <p className="q-muted">{texts.treeMore(formatCount(totalCount))}</p>}
    </>
  );
}
