import { Button, Input, Select, type InputRef } from 'antd';
import { useRef } from 'react';
import { useLanguage } from '../../i18n/language';
import { useTexts } from '../../i18n/texts';
import { useKeys } from '../../shared/useKeys';
import { AreaPicker } from '../../shared/AreaPicker';
import { clearedFilter, discrepancyChoices, isNarrowed, type DiscrepancyFilterValues } from './discrepancy-filter';
import { discrepancyListTexts } from './discrepancy-list.texts';
import { discrepancyNames } from './discrepancy-names.texts';

interface DiscrepancyFiltersProps {
  values: DiscrepancyFilterValues;
  onChange(patch: Partial<DiscrepancyFilterValues>): void;
  rules: readonly { code: string; title: string; titleEn: string }[];
}

/** Everything the list can be narrowed by; it stands in the address. */
export function DiscrepancyFilters({ values, onChange, rules }: DiscrepancyFiltersProps) {
  const texts = useTexts(discrepancyListTexts);
  const names = useTexts(discrepancyNames);
  const english = useLanguage() === 'en';
  const nameBox = useRef<InputRef>(null);
  useKeys([{ key: 'f', label: texts.keySearch, run: () => nameBox.current?.focus() }]);
  const ruleOptions = rules.map(({ code, title, titleEn }) => ({ value: code, label: `${code} ${english ? titleEn : title}`, short: code }));

  return (
    <div className="q-toolbar discrepancies-filters" role="search" aria-label={texts.filters}>
      <Input.Search
        ref={nameBox}
        key={values.name}
        className="discrepancies-name"
        defaultValue={values.name}
        placeholder={texts.namePlaceholder}
        aria-label={texts.name}
        suffix={<kbd>f</kbd>}
        allowClear
        onSearch={(name) => onChange({ name: name.trim() })}
      />
      <AreaPicker single className="discrepancies-area" label={texts.area} placeholder={texts.area} value={values.area ? [values.area] : []} onChange={([area]) => onChange({ area: area ?? '' })} />
      <Several label={texts.status} value={values.status} names={names.status} choices={discrepancyChoices.status} onChange={(status) => onChange({ status })} />
      <Several label={texts.category} value={values.category} names={names.category} choices={discrepancyChoices.category} onChange={(category) => onChange({ category })} />
      <Several label={texts.severity} value={values.severity} names={names.severity} choices={discrepancyChoices.severity} onChange={(severity) => onChange({ severity })} />
      <Select
        mode="multiple"
        className="discrepancies-filter"
        aria-label={texts.rule}
        placeholder={texts.rule}
        value={[...values.rule]}
        options={ruleOptions}
        optionLabelProp="short"
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={360}
        maxTagCount="responsive"
        allowClear
        onChange={(rule) => onChange({ rule })}
      />
      <Select
        className="discrepancies-filter"
        aria-label={texts.kind}
        placeholder={texts.kind}
        value={values.kind || undefined}
        options={discrepancyChoices.kind.map((kind) => ({ value: kind, label: names.kind[kind], title: names.kindHint[kind] }))}
        allowClear
        onChange={(kind?: (typeof discrepancyChoices.kind)[number]) => onChange({ kind: kind ?? '' })}
      />
      <Several label={texts.origin} value={values.origin} names={names.origin} choices={discrepancyChoices.origin} onChange={(origin) => onChange({ origin })} />
      <Select
        className="discrepancies-filter"
        aria-label={texts.order}
        value={values.order}
        options={discrepancyChoices.order.map((order) => ({ value: order, label: names.order[order] }))}
        onChange={(order) => onChange({ order })}
      />
      {(isNarrowed(values) || values.area !== '') && <Button type="link" onClick={() => onChange(clearedFilter)}>{texts.clear}</Button>}
    </div>
  );
}

interface SeveralProps<Value extends string> {
  label: string;
  value: readonly Value[];
  choices: readonly Value[];
  names: Readonly<Record<Value, string>>;
  onChange(value: Value[]): void;
}

/** Several values of one filter; none means any. */
function Several<Value extends string>({ label, value, choices, names, onChange }: SeveralProps<Value>) {
  return (
    <Select<Value[]>
      mode="multiple"
      className="discrepancies-filter"
      aria-label={label}
      placeholder={label}
      value={[...value]}
      options={choices.map((choice) => ({ value: choice, label: names[choice] }))}
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={200}
      maxTagCount="responsive"
      allowClear
      onChange={onChange}
    />
  );
}
