import { GraphQLJSONObject } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { PageInfo } from '../../platform/paging/connection';
import { RoleEnum } from './access.enums';
import type { Role } from './roles';

@ObjectType('AuditEntry', { description: 'Who did or read what, and when. Never changed, never deleted.', simpleResolvers: true })
export class AuditEntryType {
  @Field(() => ID, { description: 'Ids grow with time.' })
  id: string;

  @Field({ description: 'When.' })
  at: Date;

  @Field({ description: 'Who; `system` for the command line and background work.' })
  userName: string;

  @Field(() => RoleEnum, { nullable: true, description: 'In which role; null for the system.' })
  role: Role | null;

  @Field({ description: 'What was done: SIGNED_IN, USER_UPDATED, IDENTITY_READ …' })
  action: string;

  @Field(() => String, { nullable: true, description: 'The kind of thing it was done to: USER, TOKEN, PERSON …' })
  subjectType: string | null;

  @Field(() => String, { nullable: true, description: 'Its id; null when there were several, which are in the details.' })
  subjectId: string | null;

  @Field(() => String, { nullable: true, description: 'The area that it concerns.' })
  areaCode: string | null;

  @Field(() => GraphQLJSONObject, { nullable: true, description: 'Ids, codes and counts; no personal data.' })
  details: object | null;
}

@ObjectType({ description: 'A page of the audit log, newest first.', simpleResolvers: true })
export class AuditEntryConnection {
  @Field(() => [AuditEntryType], { description: 'The entries.' })
  nodes: AuditEntryType[];

  @Field(() => PageInfo, { description: 'Whether and where the list goes on.' })
  pageInfo: PageInfo;
}

@InputType({ description: 'Which entries; all that is given must hold.' })
export class AuditFilter {
  @Field(() => String, { nullable: true, description: 'Exactly this action.' })
  action?: string | null;

  @Field(() => String, { nullable: true, description: 'Exactly this user name.' })
  userName?: string | null;

  @Field(() => Date, { nullable: true, description: 'From this moment on.' })
  from?: Date | null;

  @Field(() => Date, { nullable: true, description: 'Up to, and without, this moment.' })
  to?: Date | null;
}
