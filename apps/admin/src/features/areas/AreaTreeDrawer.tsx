import { Drawer } from 'antd';
import { lazy, Suspense } from 'react';
import { useTexts } from '../../i18n/texts';
import { RowsSkeleton } from '../../shared/Skeletons';
import { areasTexts } from './areas.texts';

const AreaTree = lazy(async () => ({ default: (await import('./AreaTree')).AreaTree }));

interface AreaTreeDrawerProps {
  open: boolean;
  onClose(): void;
}

/** `g`: the whole county beside any page. */
export function AreaTreeDrawer({ open, onClose }: AreaTreeDrawerProps) {
  const texts = useTexts(areasTexts);
  return (
    <Drawer title={texts.treeTitle} placement="left" size={360} open={open} onClose={onClose} destroyOnHidden>
      <Suspense fallback={<RowsSkeleton />}><AreaTree onGone={onClose} /></Suspense>
    </Drawer>
  );
}
