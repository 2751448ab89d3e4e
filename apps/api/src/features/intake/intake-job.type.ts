import { GraphQLJSONObject } from 'graphql-scalars';
import { createUnionType, Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar } from '../../platform/graphql/date.scalar';
import { PageInfo } from '../../platform/paging/connection';
import type { IntakeChanges, IntakeJobRow } from './intake-job.row';

export enum IntakeKind {
  AREAS = 'AREAS',
  ROLL = 'ROLL',
}
registerEnumType(IntakeKind, { name: 'IntakeKind', description: 'What a file holds: the table of areas, or a register roll (常住人口信息清单).' });

export enum IntakeStatus {
  UPLOADED = 'UPLOADED',
  CHECKING = 'CHECKING',
  CHECKED = 'CHECKED',
  APPLYING = 'APPLYING',
  DONE = 'DONE',
  FAILED = 'FAILED',
  CANCELLED = 'CANCELLED',
  UNDONE = 'UNDONE',
}
registerEnumType(IntakeStatus, {
  name: 'IntakeStatus',
  description: 'Where a job stands. CHECKED waits for a person to apply it; FAILED, CANCELLED and UNDONE have changed nothing, or nothing any more.',
});

@ObjectType({ simpleResolvers: true, description: 'A row that could not be placed; it is kept, shown and can be handed in again.' })
export class IntakeRejection {
  @Field(() => ID, { description: 'Goes with the row as 退回编号 when it is downloaded.' })
  id: string;
  @Field(() => Int, { description: 'Physical row below the header, counted from 1.' })
  rowNumber: number;
  @Field(() => String, { nullable: true, description: 'Header of the column that is wrong; null when the whole row is concerned.' })
  column: string | null;
  @Field({ description: 'What stood there.' })
  value: string;
  @Field({ description: 'Why the row was not taken and what to do, in Chinese.' })
  reason: string;
  @Field({ description: 'The same in English.' })
  reasonEn: string;
  @Field({ description: 'True when a corrected row was handed in and applied.' })
  resolved: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'A page of rejected rows, in the order of the file.' })
export class IntakeRejectionConnection {
  @Field(() => [IntakeRejection], { description: 'The rows.' })
  nodes: IntakeRejection[];
  @Field(() => PageInfo, { description: 'Whether and where the list goes on.' })
  pageInfo: PageInfo;
  @Field(() => Int, { description: 'Rejected rows of the job in all.' })
  totalCount: number;
}

@ObjectType('IntakeChanges', { simpleResolvers: true, description: 'What applying does, or did, against what is there.' })
export class IntakeChangesType implements IntakeChanges {
  @Field(() => Int, { description: 'Areas that are new.' })
  areasAdded: number;
  @Field(() => Int, { description: 'Areas whose name changes.' })
  areasRenamed: number;
  @Field(() => Int, { description: 'Groups that the roll names and the county has not.' })
  groupsAdded: number;
  @Field(() => Int, { description: 'Households that are new.' })
  householdsAdded: number;
  @Field(() => Int, { description: 'Persons that are new, of whatever status.' })
  personsAdded: number;
  @Field(() => Int, { description: 'Of these, active registrations: the population.' })
  personsActive: number;
  @Field(() => Int, { description: 'Of these, pending registrations (待定).' })
  personsPending: number;
  @Field(() => Int, { description: 'Of these, cancelled registrations (注销).' })
  personsCancelled: number;
}

@ObjectType({ simpleResolvers: true, description: 'A column that Qingce knows, and the header of the file that feeds it.' })
export class IntakeColumn {
  @Field({ description: 'Its name in a mapping.' })
  column: string;
  @Field({ description: 'The header it usually has.' })
  header: string;
  @Field({ description: 'What it means, in the caller’s language.' })
  title: string;
  @Field({ description: 'True when the file can’t be taken without it.' })
  required: boolean;
  @Field(() => String, { nullable: true, description: 'The header that feeds it; null when none does.' })
  mappedTo: string | null;
  @Field(() => Int, { nullable: true, description: 'Index of that header, from 0.' })
  mappedIndex: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'What was recognised in the file before its rows were read.' })
export class IntakeHead {
  @Field({ description: 'CSV or XLSX.' })
  format: string;
  @Field(() => String, { nullable: true, description: 'utf-8 or gb18030; null for XLSX.' })
  encoding: string | null;
  @Field(() => String, { nullable: true, description: 'What separates the columns; null for XLSX.' })
  delimiter: string | null;
  @Field(() => String, { nullable: true, description: 'The sheet that is read; null for CSV.' })
  sheet: string | null;
  @Field(() => Int, { description: 'Physical row of the header, from 1.' })
  headerRow: number;
  @Field(() => [String], { description: 'The headers as they are.' })
  headers: string[];
  @Field(() => [[String]], { description: 'The first rows.' })
  preview: string[][];
  @Field(() => [IntakeColumn], { description: 'Every column Qingce knows for this kind.' })
  columns: IntakeColumn[];
  @Field(() => [String], { description: 'Headers that Qingce does not know; their cells are kept with the row.' })
  extra: string[];
  @Field(() => [String], { description: 'Required columns that no header stands for.' })
  missing: string[];
}

@ObjectType('IntakeWarning', { simpleResolvers: true, description: 'Values that were taken as raw text because they could not be read, by item.' })
export class IntakeWarningType {
  @Field({ description: 'The register item, or DIGITS_LOST for numbers that a spreadsheet has rounded.' })
  item: string;
  @Field({ description: 'Its name in the caller’s language.' })
  itemName: string;
  @Field(() => Int, { description: 'How many rows.' })
  count: number;
  @Field({ description: 'One of them.' })
  example: string;
}

@ObjectType('IntakeJob', { simpleResolvers: true, description: 'A file on its way into the register: checked first, then applied in one transaction.' })
export class IntakeJobType {
  /** The row that field resolvers go on from; not part of the API. */
  row: IntakeJobRow;
  @Field(() => ID, { description: 'Identifies the job.' })
  id: string;
  @Field(() => ID, { description: 'The county it belongs to.' })
  countyCode: string;
  @Field(() => IntakeKind, { description: 'What the file holds.' })
  kind: IntakeKind;
  @Field(() => ID, { description: 'The stored file: startIntake with it and another mapping reads it again.' })
  fileId: string;
  @Field({ description: 'The file as it was named.' })
  fileName: string;
  @Field(() => Float, { description: 'Its size in bytes.' })
  fileSize: number;
  @Field(() => IntakeStatus, { description: 'Where the job stands.' })
  status: IntakeStatus;
  @Field(() => DateScalar, { nullable: true, description: 'The day the roll was drawn; ages are taken on it.' })
  asOf: string | null;
  @Field(() => Int, { description: 'Rows read so far, blank ones left out.' })
  rowsRead: number;
  @Field(() => Int, { description: 'Rows taken.' })
  rowsAccepted: number;
  @Field(() => Int, { description: 'Rows handed back.' })
  rowsRejected: number;
  @Field(() => Int, { nullable: true, description: 'Rows expected, estimated from the size of the file; null when unknown.' })
  rowsEstimated: number | null;
  @Field(() => IntakeChangesType, { nullable: true, description: 'What applying does, or did; null before the check is done.' })
  changes: IntakeChanges | null;
  @Field(() => Int, { description: 'Discrepancies that the rules raised.' })
  discrepanciesRaised: number;
  @Field({ description: 'What it is doing: WAITING READING CHECKED APPLYING RULES COUNTERS UNDOING DONE.' })
  phase: string;
  @Field(() => Float, { description: 'Share of the present phase that is done, 0 to 1.' })
  progress: number;
  @Field(() => Int, { nullable: true, description: 'Seconds left in the present phase, estimated; null when unknown.' })
  secondsLeft: number | null;
  @Field({ description: 'True when the same content had been applied before: nothing was changed.' })
  unchanged: boolean;
  @Field(() => String, { nullable: true, description: 'Why it failed and what to do, in Chinese; null when it did not.' })
  failure: string | null;
  @Field(() => String, { nullable: true, description: 'The same in English.' })
  failureEn: string | null;
  @Field({ description: 'Who handed it in.' })
  requestedBy: string;
  @Field(() => Date, { description: 'When it was handed in.' })
  createdAt: Date;
  @Field(() => Date, { nullable: true, description: 'When checking began.' })
  startedAt: Date | null;
  @Field(() => Date, { nullable: true, description: 'When it ended, one way or another.' })
  finishedAt: Date | null;
}

@ObjectType({ simpleResolvers: true, description: 'A page of jobs, newest first.' })
export class IntakeJobConnection {
  @Field(() => [IntakeJobType], { description: 'The jobs.' })
  nodes: IntakeJobType[];
  @Field(() => PageInfo, { description: 'Whether and where the list goes on.' })
  pageInfo: PageInfo;
}

@InputType({ description: 'An uploaded file, and how to read it.' })
export class StartIntakeInput {
  @Field(() => ID, { description: 'Made by the client; the same id answers the same result and starts nothing twice.' })
  requestId: string;
  @Field(() => ID, { description: 'What POST /files answered.' })
  fileId: string;
  @Field(() => IntakeKind, { description: 'What the file holds.' })
  kind: IntakeKind;
  @Field(() => ID, { nullable: true, description: 'The county; the caller’s own when left out.' })
  countyCode?: string;
  @Field(() => DateScalar, { nullable: true, description: 'The day the roll was drawn; today when left out.' })
  asOf?: string;
  @Field(() => GraphQLJSONObject, { nullable: true, description: 'Column → index of the header that feeds it, -1 for none; only what differs from what is recognised.' })
  mapping?: Record<string, number>;
  @Field({ defaultValue: false, description: 'True: apply it at once when the check has ended well.' })
  apply: boolean;
}

@InputType({ description: 'Names a job.' })
export class IntakeJobInput {
  @Field(() => ID, { description: 'Made by the client; the same id answers the same result and does nothing twice.' })
  requestId: string;
  @Field(() => ID, { description: 'The job.' })
  id: string;
}

@InputType({ description: 'Names the checked job to apply.' })
export class ApplyIntakeInput extends IntakeJobInput {}

@ObjectType({ simpleResolvers: true, description: 'The job goes on in the background; follow it by intakeJobChanged.' })
export class IntakeStarted {
  @Field(() => IntakeJobType, { description: 'The job.' })
  job: IntakeJobType;
}

@ObjectType({ simpleResolvers: true, description: 'The job is not in a state for that; nothing was changed.' })
export class IntakeRefused {
  @Field({ description: 'Why, in Chinese.' })
  message: string;
  @Field({ description: 'The same in English.' })
  messageEn: string;
  @Field(() => IntakeJobType, { description: 'The job as it is.' })
  job: IntakeJobType;
}

export const ApplyIntakeResult = createUnionType({
  name: 'ApplyIntakeResult',
  description: 'Started, or refused with the reason.',
  types: () => [IntakeStarted, IntakeRefused] as const,
  resolveType: (value) => ('message' in value ? IntakeRefused : IntakeStarted),
});
