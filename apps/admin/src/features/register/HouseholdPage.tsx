import { useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { useParams } from 'react-router';
import { graphql } from '../../gql';
import type { HouseholdQuery } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { useTexts } from '../../i18n/texts';
import { AreaPath } from '../../shared/AreaPath';
import { EmptyState } from '../../shared/EmptyState';
import { ErrorState } from '../../shared/ErrorState';
import { NotMeasuredInWords } from '../../shared/Figure';
import { formatCount } from '../../shared/format';
import { PageHeading } from '../../shared/PageHeading';
import { PageSkeleton } from '../../shared/Skeletons';
import { RaiseDiscrepancyButton } from '../discrepancies/RaiseDiscrepancyButton';
import { DiscrepancyList } from './DiscrepancyList';
import { ItemList } from './ItemList';
import { PersonsTable } from './PersonsTable';
import { registerTexts } from './register.texts';

const household = graphql(`
  query Household($id: ID, $code: ID, $language: Language!) {
    household(id: $id, code: $code) {
      id
      code
      number
      kind
      address
      area {
        code
        ...AreaPath
      }
      group {
        code
        name
      }
      village {
        code
        name
      }
      head {
        id
        name
      }
      verification {
        status
      }
      personCount
      openDiscrepancies
      persons {
        id
        ...MemberRow
      }
      discrepancies(first: 200) {
        nodes {
          id
          ...DiscrepancyLine
        }
        totalCount
      }
    }
  }
`);

/** A household as on the register: its members, its own items, and what was found. */
export function HouseholdPage() {
  const texts = useTexts(registerTexts);
  const { id = '' } = useParams();
  const language = useLanguage() === 'zh' ? 'ZH' : 'EN';
  // A household may be addressed by its 18 digits too, as they stand on paper.
  const which = /^\d{18}$/.test(id) ? { code: id } : { id };
  const { data, error, refetch } = useQuery(household, { variables: { ...which, language } });
  const reread = () => void refetch().catch(() => null);
  if (error && !data) return <ErrorState error={error} onRetry={reread} />;
  if (!data) return <PageSkeleton />;
  if (!data.household) return <EmptyState title={texts.householdNotFound}>{texts.notFoundText}</EmptyState>;
  return <HouseholdDetails household={data.household} onChanged={reread} />;
}

interface HouseholdDetailsProps {
  household: NonNullable<HouseholdQuery['household']>;
  onChanged(): void;
}

function HouseholdDetails({ household, onChanged }: HouseholdDetailsProps) {
  const texts = useTexts(registerTexts);
  const { id, code, number, kind, address, area, group, village, head, verification, personCount, openDiscrepancies, persons, discrepancies } = household;
  const name = head?.name ?? texts.noHead;
  const items = [
    { label: texts.item.householdNumber, value: number },
    { label: texts.item.householdCode, value: <span className="q-mono">{code}</span> },
    { label: texts.item.kind, value: kind && texts.kinds[kind] },
    { label: texts.item.head, value: head?.name },
    { label: texts.item.village, value: village.name },
    { label: texts.item.group, value: group?.name },
    { label: texts.item.address, value: address },
    { label: texts.item.verification, value: verification?.status ?? <NotMeasuredInWords /> },
  ];
  return (
    <div className="q-page">
      <PageHeading
        path={<AreaPath area={area} below={[{ label: number ?? code }]} />}
        detail={number ? texts.householdDetail(number, code) : texts.householdDetailCode(code)}
        actions={
          <>
            <Button onClick={() => window.print()}>{texts.print}</Button>
            <RaiseDiscrepancyButton householdId={id} onRaised={onChanged} />
          </>
        }
      >
        {openDiscrepancies > 0 ? texts.householdHeading(name, formatCount(personCount), formatCount(openDiscrepancies)) : texts.householdHeadingClean(name, formatCount(personCount))}
      </PageHeading>
      <PersonsTable persons={persons} />
      <div className="q-columns q-section">
        <DiscrepancyList discrepancies={discrepancies.nodes} withNames />
        <ItemList title={texts.householdItems} items={items} />
      </div>
    </div>
  );
}
