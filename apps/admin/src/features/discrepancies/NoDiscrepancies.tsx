import { Button } from 'antd';
import { Link } from 'react-router';
import { useAllowed } from '../../app/session';
import { useTexts } from '../../i18n/texts';
import { EmptyState } from '../../shared/EmptyState';
import { clearedFilter, isNarrowed, type DiscrepancyFilterValues } from './discrepancy-filter';
import { discrepancyListTexts } from './discrepancy-list.texts';

interface NoDiscrepanciesProps {
  values: DiscrepancyFilterValues;
  /** Without a roll nothing was checked, and "none found" would be a lie. */
  rollThere: boolean;
  onClear(values: DiscrepancyFilterValues): void;
}

/** Why the list is empty: nothing handed in, nothing matching, or nothing left to do. */
export function NoDiscrepancies({ values, rollThere, onClear }: NoDiscrepanciesProps) {
  const texts = useTexts(discrepancyListTexts);
  const mayIntake = useAllowed('INTAKE_WRITE');
  if (!rollThere) return <EmptyState title={texts.noRoll} action={mayIntake && <Link to="/intake/new">{texts.toIntake}</Link>}>{texts.noRollText}</EmptyState>;
  if (isNarrowed(values))
    return (
      <EmptyState title={texts.noMatchTitle} action={<Button onClick={() => onClear({ ...clearedFilter, area: values.area })}>{texts.clear}</Button>}>
        {texts.noMatchText}
      </EmptyState>
    );
  return <EmptyState title={texts.emptyTitle}>{texts.emptyText}</EmptyState>;
}
