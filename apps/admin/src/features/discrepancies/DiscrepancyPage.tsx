import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { useLanguage } from '../../i18n/language';
import { useTexts } from '../../i18n/texts';
import { AreaPath } from '../../shared/AreaPath';
import { EmptyState } from '../../shared/EmptyState';
import { ErrorState } from '../../shared/ErrorState';
import { PageHeading } from '../../shared/PageHeading';
import { PageSkeleton } from '../../shared/Skeletons';
import { discrepancyDetail } from './discrepancy-detail.query';
import { discrepancyNames } from './discrepancy-names.texts';
import { discrepancyTexts } from './discrepancy.texts';
import { DiscrepancyFacts } from './DiscrepancyFacts';
import { DiscrepancyPersons } from './DiscrepancyPersons';
import { EvidenceTable } from './EvidenceTable';
import { NeighbourLinks } from './NeighbourLinks';
import './discrepancies.css';

/** One discrepancy: what was seen, what it rests on, what each source says, whom it concerns. */
export function DiscrepancyPage() {
  const { id = '' } = useParams();
  const texts = useTexts(discrepancyTexts);
  const names = useTexts(discrepancyNames);
  const english = useLanguage() === 'en';
  const { data, error, refetch } = useQuery(discrepancyDetail, { variables: { id, language: english ? 'EN' : 'ZH' } });

  if (!data) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <PageSkeleton />;
  const found = data.discrepancy;
  if (!found) {
    return (
      <div className="q-page">
        <NeighbourLinks id={id} />
        <EmptyState title={texts.notFound}>{texts.notFoundText}</EmptyState>
      </div>
    );
  }
  const who = found.subjects.map(({ name }) => name).filter(Boolean).join('、') || texts.wholeHousehold;
  const title = found.rule ? (english ? found.rule.titleEn : found.rule.title) : names.category[found.category];
  const below = [...(found.household ? [{ label: found.household.number ?? texts.household, to: `/households/${found.household.id}` }] : []), { label: title }];

  return (
    <div className="q-page discrepancy">
      <PageHeading path={<AreaPath area={found.area} below={below} />} actions={<NeighbourLinks id={id} />}>
        {texts.heading(who, title)}
      </PageHeading>
      <div className="q-columns q-columns-wide">
        <div>
          <section className="q-panel discrepancy-found">
            <h2>{texts.whatWasFound}</h2>
            <p>{found.explanation}</p>
          </section>
          <section className="q-section">
            <h2>{texts.evidence}</h2>
            <EvidenceTable evidence={found.evidence} />
          </section>
          <DiscrepancyPersons discrepancy={found} />
        </div>
        <DiscrepancyFacts discrepancy={found} />
      </div>
    </div>
  );
}
