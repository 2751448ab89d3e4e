import { Input } from 'antd';
import { readDate } from '@qingce/standards';

interface DayInputProps {
  /** Given by the form field around it. */
  id?: string;
  value?: string;
  onChange?(value: string): void;
  /** The accessible name, where no form field gives one. */
  label?: string;
}

/** A day, typed the way people write it (2020-6-1, 20200601, 2020年6月1日) and shown as 2020-06-01, whatever the browser's own language. */
export const DayInput = ({ id, value, onChange, label }: DayInputProps) => (
  <Input
    id={id}
    className="q-day"
    aria-label={label}
    value={value}
    placeholder="2020-06-01"
    inputMode="numeric"
    maxLength={16}
    onChange={(event) => onChange?.(event.target.value)}
    onBlur={() => {
      const day = readDate(value ?? '');
      if (day) onChange?.(day);
    }}
  />
);
