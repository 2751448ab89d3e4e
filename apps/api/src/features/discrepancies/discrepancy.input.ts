import { Field, ID, InputType } from 'type-graphql';
import type { CategoryKind, DiscrepancyCategory, Severity } from '@qingce/rules';
import { CategoryKindEnum, DiscrepancyCategoryEnum, type DiscrepancyOrigin, DiscrepancyOriginEnum, type DiscrepancyStatus, DiscrepancyStatusEnum, SeverityEnum } from './discrepancy.enums';

@InputType({ description: 'Narrows a list of discrepancies; what is left out, or an empty list, does not narrow.' })
export class DiscrepancyFilter {
  @Field(() => ID, { nullable: true, description: 'An area’s code: everything within it. A discrepancy across areas stands in the smallest area that holds all of them.' })
  areaCode?: string | null;

  @Field(() => [DiscrepancyCategoryEnum], { nullable: true, description: 'One of these categories.' })
  category?: DiscrepancyCategory[] | null;

  @Field(() => CategoryKindEnum, { nullable: true, description: 'A category of this kind.' })
  kind?: CategoryKind | null;

  @Field(() => [SeverityEnum], { nullable: true, description: 'One of these severities.' })
  severity?: Severity[] | null;

  @Field(() => [DiscrepancyStatusEnum], { nullable: true, description: 'In one of these states.' })
  status?: DiscrepancyStatus[] | null;

  @Field(() => [String], { nullable: true, description: 'Found by one of these rules, by code.' })
  rule?: string[] | null;

  @Field(() => [DiscrepancyOriginEnum], { nullable: true, description: 'Found in one of these ways.' })
  origin?: DiscrepancyOrigin[] | null;

  @Field(() => String, { nullable: true, description: 'About this register item, as birthDate.' })
  item?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of the name of a subject.' })
  name?: string | null;
}

@InputType({ description: 'A discrepancy that a person saw.' })
export class RaiseDiscrepancyInput {
  @Field(() => ID, { description: 'A UUID made by the client; the same id answers the same discrepancy and enters nothing twice.' })
  requestId: string;

  @Field(() => ID, { description: 'The household it is about.' })
  householdId: string;

  @Field(() => [ID], { description: 'Members of the household who are concerned; empty when it is the household as a whole.' })
  personIds: string[];

  @Field(() => DiscrepancyCategoryEnum, { description: 'What is wrong.' })
  category: DiscrepancyCategory;

  @Field(() => SeverityEnum, { description: 'How much it weighs; a lead (线索) never blocks, so it can’t be an ERROR.' })
  severity: Severity;

  @Field(() => String, { nullable: true, description: 'The register item that is wrong, as birthDate.' })
  item?: string | null;

  @Field(() => String, { description: 'What was seen, and where: 5 to 1,000 characters.' })
  note: string;
}
