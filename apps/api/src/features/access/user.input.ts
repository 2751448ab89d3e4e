import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { VersionConflict } from '../../platform/graphql/version-conflict.type';
import { DepartmentEnum, RoleEnum, UserStatusEnum } from './access.enums';
import type { Department, Role } from './roles';
import type { UserStatus } from './user-account.entity';
import { UserType } from './user.type';

const requestId = 'A UUID that the client makes for this one request; the same again changes nothing twice.';

@InputType({ description: 'A new account.' })
export class CreateUserInput {
  @Field(() => ID, { description: requestId })
  requestId: string;

  @Field({ description: '3 to 40 of a-z, 0-9, point and hyphen, beginning with a letter or digit.' })
  userName: string;

  @Field({ description: 'The name that others see.' })
  displayName: string;

  @Field(() => RoleEnum, { description: 'What the account is for.' })
  role: Role;

  @Field(() => DepartmentEnum, { nullable: true, description: 'For a DEPARTMENT_REVIEWER, and only then.' })
  department?: Department | null;

  @Field(() => [String], { description: 'Division codes within the own areas; for an administrator, the county.' })
  areaCodes: string[];
}

@InputType({ description: 'What to change about an account; what is left out stays as it is.' })
export class UpdateUserInput {
  @Field(() => ID, { description: requestId })
  requestId: string;

  @Field(() => ID, { description: 'The account.' })
  id: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version: number;

  @Field(() => String, { nullable: true, description: 'The name that others see.' })
  displayName?: string | null;

  @Field(() => RoleEnum, { nullable: true, description: 'A new role; ends the sessions of the user.' })
  role?: Role | null;

  @Field(() => DepartmentEnum, { nullable: true, description: 'For a DEPARTMENT_REVIEWER, and only then.' })
  department?: Department | null;

  @Field(() => [String], { nullable: true, description: 'New areas; ends the sessions of the user.' })
  areaCodes?: string[] | null;

  @Field(() => UserStatusEnum, { nullable: true, description: 'DISABLED ends all sessions and tokens of the user.' })
  status?: UserStatus | null;
}

@InputType({ description: 'Names an account.' })
export class ResetPasswordInput {
  @Field(() => ID, { description: requestId })
  requestId: string;

  @Field(() => ID, { description: 'The account.' })
  userId: string;
}

@ObjectType({ description: 'The password is shown once; the user must change it at the first sign-in.', simpleResolvers: true })
export class UserWithPassword {
  @Field(() => UserType, { description: 'The account.' })
  user: UserType;

  @Field(() => String, {
    nullable: true,
    description: 'It is not stored: null when this request had been answered before (reset the password then), and for a program, which has none.',
  })
  initialPassword: string | null;
}

@ObjectType({ description: 'The account was changed.', simpleResolvers: true })
export class UserUpdated {
  @Field(() => UserType, { description: 'The account as it is now.' })
  user: UserType;
}

export const UpdateUserResult = createUnionType({
  name: 'UpdateUserResult',
  description: 'Changed, or changed by somebody else meanwhile.',
  types: () => [UserUpdated, VersionConflict] as const,
  resolveType: (result) => ('user' in result ? UserUpdated : VersionConflict),
});
