import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Allowed } from '../../app/session';
import { readFragment, type FragmentType } from '../../gql';
import { useLanguage } from '../../i18n/language';
import { useTexts } from '../../i18n/texts';
import { formatCount } from '../../shared/format';
import { CitizenNumber } from './CitizenNumber';
import { codeText } from './code-text';
import { ItemList, type Item } from './ItemList';
import { personItems } from './person.query';
import { registerTexts } from './register.texts';

interface PersonSectionsProps {
  person: FragmentType<typeof personItems>;
  source: { readonly fileName: string; readonly row: number; readonly intakeJobId: string } | null;
}

/** The items of a person by section, in the order of the register form. */
export function PersonSections({ person, source }: PersonSectionsProps) {
  const texts = useTexts(registerTexts);
  const language = useLanguage();
  const items = readFragment(personItems, person);
  const raw = new Map(items.unreadable.map(({ item, text }) => [item, text]));
  const item = (name: keyof typeof texts.item, value: ReactNode): Item => ({ label: texts.item[name], value, raw: raw.get(name) });
  // Unreadable texts of items that have no place below, then columns nobody knows: nothing of the roll is left out.
  const others: Item[] = [
    ...items.unreadable.filter((one) => !(one.item in texts.item)).map(({ itemName, text }) => ({ label: itemName, value: null, raw: text })),
    ...Object.entries(items.extra ?? {}).filter(([, value]) => value !== null && value !== '').map(([label, value]) => ({ label, value: String(value) })),
  ];
  const age = items.age === null ? null : texts.years(formatCount(items.age));

  const sourceRow = source && texts.sourceRow(source.fileName, formatCount(source.row));

  return (
    <div className="q-sections">
      <ItemList
        title={texts.section.identity}
        items={[
          item('name', items.name),
          item('formerName', items.formerName),
          item('sex', codeText(items.sex, language)),
          item('ethnicGroup', codeText(items.ethnicGroup, language)),
          item('birthDate', items.birthDate && [items.birthDate, age].filter(Boolean).join(' · ')),
          item('citizenNumber', <CitizenNumber key={items.id} personId={items.id} masked={items.citizenNumber} />),
          item('nativePlace', items.nativePlace),
          item('birthPlace', items.birthPlace),
        ]}
      />
      <ItemList
        title={texts.section.registration}
        items={[
          item('relation', codeText(items.relationToHead, language)),
          item('registrationStatus', texts.statuses[items.registration.status]),
          item('registrationType', codeText(items.registration.type, language)),
          item('registeredOn', items.registration.registeredOn),
          item('address', items.address),
          item('movedIn', items.movedIn),
        ]}
      />
      <ItemList
        title={texts.section.life}
        items={[
          item('maritalStatus', codeText(items.maritalStatus, language)),
          item('education', codeText(items.education, language)),
          item('militaryService', codeText(items.militaryService, language)),
          item('occupation', items.occupation),
          item('workplace', items.workplace),
        ]}
      />
      <ItemList title={texts.section.contact} items={[item('phone', items.phone), item('remarks', items.remarks)]} />
      {others.length > 0 && <ItemList title={texts.section.extra} hint={texts.extraHint} items={others} />}
      {source && (
        <ItemList
          title={texts.section.source}
          items={[{ label: texts.rollRow, value: sourceRow && <Allowed permission="INTAKE_READ" otherwise={sourceRow}><Link to={`/intake/${source.intakeJobId}`}>{sourceRow}</Link></Allowed> }]}
        />
      )}
    </div>
  );
}
