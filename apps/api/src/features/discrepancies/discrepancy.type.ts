import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { CategoryKind, DiscrepancyCategory, FindingValues, Severity } from '@qingce/rules';
import { connectionOf } from '../../platform/paging/connection';
import {
  CategoryKindEnum,
  DiscrepancyCategoryEnum,
  type DiscrepancyOrigin,
  DiscrepancyOriginEnum,
  type DiscrepancyStatus,
  DiscrepancyStatusEnum,
  type EvidenceSource,
  EvidenceSourceEnum,
  SeverityEnum,
} from './discrepancy.enums';
import { Rule } from './rule.type';

@ObjectType({ simpleResolvers: true, description: 'What one source says about one item.' })
export class Evidence {
  @Field(() => EvidenceSourceEnum, { description: 'Who says it.' })
  source: EvidenceSource;

  @Field(() => String, { nullable: true, description: 'The register item, as birthDate; of the head of the household, as head.birthDate.' })
  item: string | null;

  @Field(() => String, { nullable: true, description: 'The item’s name in the caller’s language.' })
  itemName: string | null;

  @Field(() => String, { nullable: true, description: 'What it says, codes as words in the caller’s language, citizen numbers masked; null when it says nothing.' })
  value: string | null;
}

@ObjectType('Discrepancy', { simpleResolvers: true, description: 'One thing to be decided: found by a rule, a visit or a list, or entered by a person.' })
export class DiscrepancyType {
  /** What field resolvers go on from; not part of the API. */
  areaCode: string;
  sideAreas: readonly string[] | null;
  householdId: string | null;
  ruleCode: string | null;
  found: FindingValues;

  @Field(() => ID, { description: 'Identifies it for ever; found again, it is the same one.' })
  id: string;

  @Field(() => DiscrepancyCategoryEnum, { description: 'What is wrong.' })
  category: DiscrepancyCategory;

  @Field(() => CategoryKindEnum, { description: 'Whether it must be decided, is to be counted, or only asks to look.' })
  kind: CategoryKind;

  @Field(() => SeverityEnum, { description: 'How much it weighs.' })
  severity: Severity;

  @Field(() => DiscrepancyStatusEnum, { description: 'Where it stands.' })
  status: DiscrepancyStatus;

  @Field(() => Rule, { nullable: true, description: 'The rule that found it; null when no rule did.' })
  rule: Rule | null;

  @Field(() => DiscrepancyOriginEnum, { description: 'Who or what found it.' })
  origin: DiscrepancyOrigin;

  @Field(() => String, { nullable: true, description: 'The register item it is about, as birthDate.' })
  item: string | null;

  @Field(() => String, { nullable: true, description: 'What a person wrote who entered it.' })
  note: string | null;

  @Field(() => String, { nullable: true, description: 'Who entered it; null when a rule found it.' })
  raisedBy: string | null;

  @Field({ description: 'When it was first found.' })
  createdAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it closed; null while it is open.' })
  closedAt: Date | null;

  /** As stored: a code, or what a person wrote; the field tells it in words. */
  closedCode: string | null;

  @Field(() => Int, { description: 'Counts the changes; goes with every command that decides it.' })
  version: number;
}

@ObjectType({ simpleResolvers: true, description: 'A discrepancy in a list.' })
export class DiscrepancyEdge {
  @Field(() => DiscrepancyType, { description: 'The discrepancy.' })
  node: DiscrepancyType;

  @Field({ description: 'Pass it as `after` to go on behind this discrepancy.' })
  cursor: string;
}

@ObjectType({ description: 'A page of discrepancies.' })
export class DiscrepancyConnection extends connectionOf<DiscrepancyType>(() => DiscrepancyType, () => DiscrepancyEdge) {}
