import { Button, Tooltip } from 'antd';
import { useState } from 'react';
import { useAllowed } from '../../app/session';
import { useTexts } from '../../i18n/texts';
import { RaiseDiscrepancyModal } from './RaiseDiscrepancyModal';
import { raiseDiscrepancyTexts } from './raise-discrepancy.texts';

export interface RaiseDiscrepancyButtonProps {
  /** The household it is about; without one the form asks for it. */
  householdId?: string;
  /** Chosen at first; the form lets one change them. */
  personIds?: readonly string[];
  onRaised?(): void;
}

/** Enters a discrepancy that no rule has found; on the list and on every household's page. */
export function RaiseDiscrepancyButton({ householdId, personIds, onRaised }: RaiseDiscrepancyButtonProps) {
  const texts = useTexts(raiseDiscrepancyTexts);
  const allowed = useAllowed('DISCREPANCY_RAISE');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Tooltip title={allowed ? undefined : texts.notAllowed}>
        <Button type="primary" disabled={!allowed} onClick={() => setOpen(true)}>{texts.raise}</Button>
      </Tooltip>
      {open && <RaiseDiscrepancyModal householdId={householdId} personIds={personIds} onClose={() => setOpen(false)} onRaised={onRaised} />}
    </>
  );
}
