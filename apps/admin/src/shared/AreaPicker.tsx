import { TreeSelect } from 'antd';
import { useTexts } from '../i18n/texts';
import { useAreaOptions } from './useAreaOptions';
import { sharedTexts } from './shared.texts';

interface AreaPickerProps {
  /** Given by the form field around it, or by the caller. */
  id?: string;
  value?: readonly string[];
  onChange?(codes: string[]): void;
  /** One area instead of several. */
  single?: boolean;
  disabled?: boolean;
  placeholder?: string;
  className?: string;
  label?: string;
}

/** Areas from the tree, opened step by step, or found by name or code. */
export function AreaPicker({ id, value = [], onChange, single = false, disabled = false, placeholder, className, label }: AreaPickerProps) {
  const texts = useTexts(sharedTexts);
  const { options, open, search, text, searching } = useAreaOptions(value);
  const change = (next: string | string[] | undefined) => {
    search('');
    onChange?.(next === undefined ? [] : Array.isArray(next) ? next : [next]);
  };
  return (
    <TreeSelect<string | string[]>
      id={id}
      className={className}
      aria-label={label}
      value={single ? value[0] : [...value]}
      onChange={change}
      multiple={!single}
      disabled={disabled}
      allowClear
      showSearch={{ searchValue: text, onSearch: search, filterTreeNode: false }}
      treeDataSimpleMode
      treeData={[...options]}
      loadData={({ value: code }) => (text.trim() === '' ? open(String(code)) : Promise.resolve())}
      placeholder={placeholder ?? texts.areasSearch}
      notFoundContent={searching ? <span className="q-muted">…</span> : texts.areasNone}
      popupMatchSelectWidth={single ? 320 : true}
    />
  );
}
