import { useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { useParams } from 'react-router';
import { readFragment } from '../../gql';
import type { PersonQuery } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { useTexts } from '../../i18n/texts';
import { AreaPath } from '../../shared/AreaPath';
import { EmptyState } from '../../shared/EmptyState';
import { ErrorState } from '../../shared/ErrorState';
import { formatCount } from '../../shared/format';
import { PageHeading } from '../../shared/PageHeading';
import { PageSkeleton } from '../../shared/Skeletons';
import { RaiseDiscrepancyButton } from '../discrepancies/RaiseDiscrepancyButton';
import { DiscrepancyList } from './DiscrepancyList';
import { History } from './History';
import { personItems, personQuery } from './person.query';
import { PersonSections } from './PersonSections';
import { isOpen, PersonsTable } from './PersonsTable';
import { registerTexts } from './register.texts';

/** A person as on the register: every item, where it came from, what happened to it and what was found. */
export function PersonPage() {
  const texts = useTexts(registerTexts);
  const { id = '' } = useParams();
  const language = useLanguage() === 'zh' ? 'ZH' : 'EN';
  const { data, error, refetch } = useQuery(personQuery, { variables: { id, language } });
  const reread = () => void refetch().catch(() => null);
  if (error && !data) return <ErrorState error={error} onRetry={reread} />;
  if (!data) return <PageSkeleton />;
  if (!data.person) return <EmptyState title={texts.personNotFound}>{texts.notFoundText}</EmptyState>;
  return <PersonDetails person={data.person} onChanged={reread} />;
}

interface PersonDetailsProps {
  person: NonNullable<PersonQuery['person']>;
  onChanged(): void;
}

function PersonDetails({ person, onChanged }: PersonDetailsProps) {
  const texts = useTexts(registerTexts);
  const { name: registered, registration } = readFragment(personItems, person);
  const { household, sourceRow, history, discrepancies } = person;
  const name = registered || texts.nameless;
  const open = discrepancies.filter(({ status }) => isOpen(status)).length;
  const answer = () => {
    if (registration.status !== 'ACTIVE') return texts.personHeadingStatus(name, texts.statuses[registration.status]);
    return open > 0 ? texts.personHeading(name, formatCount(open)) : texts.personHeadingClean(name);
  };
  return (
    <div className="q-page">
      <PageHeading
        path={<AreaPath area={household.area} below={[{ label: household.number ?? household.code, to: `/households/${household.id}` }, { label: name }]} />}
        actions={
          <>
            <Button onClick={() => window.print()}>{texts.print}</Button>
            <RaiseDiscrepancyButton householdId={household.id} personIds={[person.id]} onRaised={onChanged} />
          </>
        }
      >
        {answer()}
      </PageHeading>
      <div className="q-columns q-columns-wide">
        <PersonSections person={person} source={sourceRow} />
        <div className="q-aside">
          <DiscrepancyList discrepancies={discrepancies} />
          <History changes={history} />
        </div>
      </div>
      <section className="q-section">
        <h2 className="q-section-title">{texts.members}</h2>
        <PersonsTable persons={household.persons} currentId={person.id} />
      </section>
    </div>
  );
}
