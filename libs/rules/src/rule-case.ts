import { citizenNumberCheckCharacter } from '@qingce/standards';
import type { HouseholdFacts, PersonFacts, RuleContext } from './facts';
import type { Severity } from './finding';
import type { RegisterItem } from './register-item';
import type { LocalizedText } from '@qingce/standards';

/** A finding that a case expects of its rule. What is left out is not compared. */
export interface ExpectedFinding {
  subjects: readonly string[];
  related?: readonly string[];
  severity?: Severity;
  item?: RegisterItem;
}

/** Made-up households that must or must not raise a rule. */
export interface RuleCase {
  title: LocalizedText;
  households: readonly HouseholdFacts[];
  /** Findings of the rule; empty when it must stay silent. */
  raises: readonly ExpectedFinding[];
  /** Codes of other rules that rightly speak too. Nothing else may: one fault, one finding. */
  alongside: readonly string[];
}

/** When and where the cases play. 70 is no province, so the numbers belong to nobody. */
export const caseContext: RuleContext = {
  referenceDate: '2020-06-01',
  isKnownAreaCode: (code6) => code6 === '700101',
};

/** Citizen number of a made-up person of district 700101. */
export function numberOf(birthDate: string, sex: string, areaCode = '700101'): string {
  const first17 = `${areaCode}${birthDate.replaceAll('-', '')}00${sex === '2' ? '4' : '3'}`;
  return first17 + citizenNumberCheckCharacter(first17);
}

/** A faultless man of 40 with a number that fits; the case overrides what it is about. */
export function person(id: string, facts: Partial<PersonFacts> = {}): PersonFacts {
  const birthDate = facts.birthDate === undefined ? '1980-03-15' : facts.birthDate;
  const sex = facts.sex === undefined ? '1' : facts.sex;
  return {
    id,
    name: '周文斌',
    sex,
    ethnicGroup: '01',
    birthDate,
    citizenNumber: numberOf(birthDate ?? '1980-03-15', sex ?? '1'),
    relation: '02',
    maritalStatus: '10',
    education: '70',
    registrationStatus: 'ACTIVE',
    registeredOn: null,
    unreadable: null,
    ...facts,
  };
}

/** A family household (家庭户) of these persons. */
export const family = (...persons: PersonFacts[]): HouseholdFacts => ({ id: 'family', kind: 'FAMILY', persons });

/** A collective household (集体户) of these persons. */
export const collective = (...persons: PersonFacts[]): HouseholdFacts => ({ id: 'collective', kind: 'COLLECTIVE', persons });

type Households = HouseholdFacts | readonly HouseholdFacts[];
const listOf = (households: Households): readonly HouseholdFacts[] => ('persons' in households ? [households] : households);

/** A case in which the rule must speak, of exactly these subjects. */
export function mustRaise(zh: string, en: string, households: Households, raises: readonly ExpectedFinding[], alongside: readonly string[] = []): RuleCase {
  return { title: { zh, en }, households: listOf(households), raises, alongside };
}

/** A case in which the rule must stay silent, and every other rule too unless it is named. */
export function mustNotRaise(zh: string, en: string, households: Households, alongside: readonly string[] = []): RuleCase {
  return { title: { zh, en }, households: listOf(households), raises: [], alongside };
}
