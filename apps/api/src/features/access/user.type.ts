import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../../platform/paging/connection';
import { DepartmentEnum, RoleEnum, UserStatusEnum } from './access.enums';
import type { Department, Role } from './roles';
import type { UserStatus } from './user-account.entity';

@ObjectType('User', { description: 'An account of the county.', simpleResolvers: true })
export class UserType {
  @Field(() => ID, { description: 'Never changes.' })
  id: string;

  @Field({ description: 'The name to sign in with; unique in the whole installation.' })
  userName: string;

  @Field({ description: 'The name that others see.' })
  displayName: string;

  @Field(() => RoleEnum, { description: 'What the account is for.' })
  role: Role;

  @Field(() => DepartmentEnum, { nullable: true, description: 'The department of a DEPARTMENT_REVIEWER; null for everybody else.' })
  department: Department | null;

  @Field(() => [String], { description: 'Division codes: everything within them is in sight.' })
  areaCodes: string[];

  @Field(() => UserStatusEnum, { description: 'Whether the account may be used.' })
  status: UserStatus;

  @Field(() => Date, { nullable: true, description: 'Until when too many wrong passwords have locked the account; null when they have not.' })
  lockedUntil: Date | null;

  @Field(() => Date, { nullable: true, description: 'The last sign-in by password; null before the first.' })
  lastSignInAt: Date | null;

  @Field({ description: 'True until the initial password was changed.' })
  mustChangePassword: boolean;

  @Field(() => Int, { description: 'Goes up with every change; updateUser wants the one that was read.' })
  version: number;
}

@ObjectType({ description: 'A page of accounts, by user name.', simpleResolvers: true })
export class UserConnection {
  @Field(() => [UserType], { description: 'The accounts.' })
  nodes: UserType[];

  @Field(() => PageInfo, { description: 'Whether and where the list goes on.' })
  pageInfo: PageInfo;

  @Field(() => Int, { description: 'How many there are in all; counted only when it is asked for.' })
  totalCount: () => Promise<number>;
}
