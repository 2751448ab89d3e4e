import { useQuery } from '@apollo/client/react';
import { Select } from 'antd';
import { graphql } from '../../gql';
import { useLanguage } from '../../i18n/language';
import { useTexts } from '../../i18n/texts';
import { raiseDiscrepancyTexts } from './raise-discrepancy.texts';

const householdPersons = graphql(`
  query HouseholdPersonsSelect($id: ID!) {
    household(id: $id) {
      id
      persons {
        id
        name
        relationToHead {
          name
          nameEn
        }
      }
    }
  }
`);

interface HouseholdPersonsSelectProps {
  householdId: string | undefined;
  /** Given by the form field around it. */
  id?: string;
  value?: string[];
  onChange?(personIds: string[]): void;
}

/** Persons of one household; none means the household as a whole. */
export function HouseholdPersonsSelect({ householdId, id, value, onChange }: HouseholdPersonsSelectProps) {
  const texts = useTexts(raiseDiscrepancyTexts);
  const english = useLanguage() === 'en';
  const { data, loading } = useQuery(householdPersons, { variables: { id: householdId ?? '' }, skip: !householdId });
  const options = (data?.household?.persons ?? []).map(({ id: personId, name, relationToHead }) => ({
    value: personId,
    label: relationToHead ? `${name} (${english ? relationToHead.nameEn : relationToHead.name})` : name,
  }));
  return <Select mode="multiple" id={id} value={loading ? [] : value} onChange={onChange} options={options} loading={loading} placeholder={texts.wholeHousehold} showSearch={{ optionFilterProp: 'label' }} />;
}
