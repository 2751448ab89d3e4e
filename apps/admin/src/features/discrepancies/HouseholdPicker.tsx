import { useQuery } from '@apollo/client/react';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { graphql } from '../../gql';
import { useTexts } from '../../i18n/texts';
import { raiseDiscrepancyTexts } from './raise-discrepancy.texts';

const householdSearch = graphql(`
  query HouseholdPicker($text: String!) {
    people(search: { text: $text }, first: 20) {
      nodes {
        id
        name
        household {
          id
          number
          area {
            code
            name
            ancestors {
              code
              name
            }
          }
          head {
            id
            name
          }
        }
      }
    }
  }
`);

interface HouseholdPickerProps {
  /** Given by the form field around it. */
  id?: string;
  value?: string;
  onChange?(householdId: string | undefined): void;
}

/** Finds a household by anybody in it, by its number or by a citizen number. */
export function HouseholdPicker({ id, value, onChange }: HouseholdPickerProps) {
  const texts = useTexts(raiseDiscrepancyTexts);
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text.trim());
  const enough = wanted.length >= 2;
  const { data, previousData, loading } = useQuery(householdSearch, { variables: { text: wanted }, skip: !enough });
  const people = (enough ? (data ?? previousData) : undefined)?.people.nodes ?? [];
  const options = [...new Map(people.map(({ name, household }) => [household.id, { name, household }])).values()].map(({ name, household }) => ({
    value: household.id,
    label: [household.number, name, household.head && household.head.name !== name ? texts.head(household.head.name) : null].filter(Boolean).join(' · '),
    place: [...household.area.ancestors.slice(1), household.area].map((area) => area.name).join(' › '),
  }));
  return (
    <Select<string>
      id={id}
      value={value}
      onChange={onChange}
      options={options}
      optionRender={({ label, data: { place } }) => (
        <div>
          {label}
          <div className="q-muted">{place}</div>
        </div>
      )}
      showSearch={{ filterOption: false, searchValue: text, onSearch: setText }}
      placeholder={texts.householdSearch}
      notFoundContent={enough ? (loading ? '…' : texts.householdNone) : texts.householdType}
      allowClear
    />
  );
}
