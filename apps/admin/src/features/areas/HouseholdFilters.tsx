import { Button, Checkbox, Input, Segmented } from 'antd';
import { useTexts } from '../../i18n/texts';
import { areasTexts } from './areas.texts';
import { everyHousehold, type HouseholdChoice } from './household-filter';

interface HouseholdFiltersProps {
  choice: HouseholdChoice;
  onChange(patch: Partial<HouseholdChoice>): void;
}

/** Narrows a list of households; names and numbers take effect with Enter or when the field is left. */
export function HouseholdFilters({ choice, onChange }: HouseholdFiltersProps) {
  const texts = useTexts(areasTexts);
  const filtered = choice.head !== '' || choice.number !== '' || choice.kind !== 'ALL' || choice.open !== '0';
  const kinds = [
    { value: 'ALL' as const, label: texts.filterKind },
    { value: 'FAMILY' as const, label: texts.kinds.FAMILY },
    { value: 'COLLECTIVE' as const, label: texts.kinds.COLLECTIVE },
  ];
  const text = (name: 'head' | 'number', label: string, width: number) => (
    <Input
      key={`${name}-${choice[name]}`}
      allowClear
      aria-label={label}
      placeholder={label}
      defaultValue={choice[name]}
      style={{ width }}
      onClear={() => onChange({ [name]: '' })}
      onPressEnter={({ currentTarget }) => onChange({ [name]: currentTarget.value })}
      onBlur={({ currentTarget }) => currentTarget.value !== choice[name] && onChange({ [name]: currentTarget.value })}
    />
  );
  return (
    <div className="q-toolbar" role="search" aria-label={texts.householdList}>
      {text('head', texts.filterHead, 170)}
      {text('number', texts.filterNumber, 220)}
      <Segmented options={kinds} value={choice.kind} onChange={(kind) => onChange({ kind })} aria-label={texts.kind} />
      <Checkbox checked={choice.open === '1'} onChange={({ target }) => onChange({ open: target.checked ? '1' : '0' })}>{texts.filterOpen}</Checkbox>
      {filtered && <Button type="link" onClick={() => onChange(everyHousehold)}>{texts.clear}</Button>}
    </div>
  );
}
