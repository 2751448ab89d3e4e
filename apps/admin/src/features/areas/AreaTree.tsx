import { Input, Tree, type InputRef } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useTexts } from '../../i18n/texts';
import { areaAddress } from '../../shared/AreaPath';
import type { AreaNode } from './area-tree';
import { areasTexts } from './areas.texts';
import { FoundAreas } from './FoundAreas';
import { useAreaBranches } from './useAreaBranches';

interface AreaTreeProps {
  /** Called when an area was chosen. */
  onGone(): void;
}

/** The viewer's areas as a tree, or what a name finds. */
export function AreaTree({ onGone }: AreaTreeProps) {
  const texts = useTexts(areasTexts);
  const navigate = useNavigate();
  const [search, setSearch] = useState('');
  const field = useRef<InputRef>(null);
  useEffect(() => field.current?.focus(), []);
  const go = (code: string) => {
    onGone();
    void navigate(areaAddress(code));
  };
  return (
    <div className="q-tree">
      <Input.Search ref={field} allowClear aria-label={texts.treeSearch} placeholder={texts.treeSearch} onSearch={(text) => setSearch(text.trim())} />
      {search === '' ? <Branches onGo={go} /> : <FoundAreas search={search} onGo={go} />}
    </div>
  );
}

function Branches({ onGo }: { onGo(code: string): void }) {
  const here = /^\/areas\/(\d+)/.exec(useLocation().pathname)?.[1];
  const { nodes, open, setOpen, load } = useAreaBranches(here);
  return (
    <Tree<AreaNode>
      blockNode
      treeData={[...nodes]}
      loadData={load}
      expandedKeys={[...open]}
      onExpand={(keys) => setOpen(keys.map(String))}
      selectedKeys={here ? [here] : []}
      onSelect={(_, { node }) => onGo(node.key)}
    />
  );
}
