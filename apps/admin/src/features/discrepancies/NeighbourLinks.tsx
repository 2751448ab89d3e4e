import { Button } from 'antd';
import { useLocation, useNavigate } from 'react-router';
import { useTexts } from '../../i18n/texts';
import { formatCount } from '../../shared/format';
import { useKeys } from '../../shared/useKeys';
import { discrepancyTexts } from './discrepancy.texts';
import { useNeighbours } from './useNeighbours';

/** Back to the list, and with j and k to the next and the previous one of it. */
export function NeighbourLinks({ id }: { id: string }) {
  const texts = useTexts(discrepancyTexts);
  const navigate = useNavigate();
  const { search } = useLocation();
  const { position, total, previous, next, picked } = useNeighbours(id);
  const open = (other: string | null) => {
    if (other) void navigate(`/discrepancies/${other}${search}`, { replace: true, state: picked ? { ids: picked } : undefined });
  };
  const back = () => void navigate(`/discrepancies${search}`);
  useKeys([
    { key: 'j', label: texts.next, run: () => open(next) },
    { key: 'k', label: texts.previous, run: () => open(previous) },
    { key: 'u', label: texts.backToList, run: back },
  ]);
  return (
    <>
      {position !== null && total !== null && <span className="discrepancy-position q-muted">{texts.position(formatCount(position), formatCount(total))}</span>}
      <Button disabled={!previous} title={previous || position === null ? undefined : texts.firstOne} onClick={() => open(previous)}>{texts.previous}<kbd>k</kbd></Button>
      <Button disabled={!next} title={next ? undefined : position === null ? texts.notFromList : texts.lastOne} onClick={() => open(next)}>{texts.next}<kbd>j</kbd></Button>
      <Button onClick={back}>{texts.backToList}<kbd>u</kbd></Button>
    </>
  );
}
