import { Link } from 'react-router';
import { graphql, readFragment, type FragmentType } from '../../gql';
import type { DiscrepancyPersonFragment } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { useTexts } from '../../i18n/texts';
import { discrepancyTexts } from './discrepancy.texts';

const discrepancyPerson = graphql(`
  fragment DiscrepancyPerson on Person {
    id
    name
    birthDate
    citizenNumber
    sex {
      name
      nameEn
    }
    relationToHead {
      name
      nameEn
    }
    registration {
      status
    }
    household {
      id
      number
    }
  }
`);

const discrepancyPersons = graphql(`
  fragment DiscrepancyPersons on Discrepancy {
    id
    subjects {
      id
      ...DiscrepancyPerson
    }
    related {
      id
      ...DiscrepancyPerson
    }
  }
`);

/** Who is wrong, and whom they were compared with. */
export function DiscrepancyPersons({ discrepancy }: { discrepancy: FragmentType<typeof discrepancyPersons> }) {
  const texts = useTexts(discrepancyTexts);
  const { subjects, related } = readFragment(discrepancyPersons, discrepancy);
  return (
    <>
      <section className="q-section">
        <h2>{texts.subjects}</h2>
        {subjects.length === 0 ? <div className="q-table-empty">{texts.wholeHousehold}</div> : <Persons persons={subjects.map((person) => readFragment(discrepancyPerson, person))} label={texts.subjects} />}
      </section>
      {related.length > 0 && (
        <section className="q-section">
          <h2>{texts.related}</h2>
          <Persons persons={related.map((person) => readFragment(discrepancyPerson, person))} label={texts.related} />
        </section>
      )}
    </>
  );
}

function Persons({ persons, label }: { persons: readonly DiscrepancyPersonFragment[]; label: string }) {
  const texts = useTexts(discrepancyTexts);
  const english = useLanguage() === 'en';
  const code = (value: { name: string; nameEn: string } | null | undefined) => (value ? (english ? value.nameEn : value.name) : '—');
  return (
    <div className="q-table">
      <div className="q-table-scroll">
        <table className="discrepancy-persons" aria-label={label}>
          <thead>
            <tr>
              <th scope="col">{texts.name}</th>
              <th scope="col">{texts.relation}</th>
              <th scope="col">{texts.sex}</th>
              <th scope="col">{texts.birthDate}</th>
              <th scope="col">{texts.citizenNumber}</th>
              <th scope="col">{texts.registrationStatus}</th>
              <th scope="col">{texts.household}</th>
            </tr>
          </thead>
          <tbody>
            {persons.map(({ id, name, relationToHead, sex, birthDate, citizenNumber, registration, household }) => (
              <tr key={id}>
                <td><Link to={`/persons/${id}`}><strong>{name || '—'}</strong></Link></td>
                <td>{code(relationToHead)}</td>
                <td>{code(sex)}</td>
                <td className="q-mono">{birthDate ?? '—'}</td>
                <td className="q-mono">{citizenNumber || '—'}</td>
                <td>{texts.registration[registration.status]}</td>
                <td><Link className="q-mono" to={`/households/${household.id}`}>{household.number ?? texts.household}</Link></td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
