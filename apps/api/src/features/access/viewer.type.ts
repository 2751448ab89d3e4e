import { Field, ID, ObjectType } from 'type-graphql';
import { DepartmentEnum, PermissionEnum, RoleEnum } from './access.enums';
import type { Department, Permission, Role } from './roles';

@ObjectType('Viewer', { description: 'Who is signed in: the user, or the program whose token was sent.', simpleResolvers: true })
export class ViewerType {
  @Field(() => ID, { description: 'The id of the account.' })
  id: string;

  @Field({ description: 'The name to sign in with.' })
  userName: string;

  @Field({ description: 'The name that others see.' })
  displayName: string;

  @Field(() => RoleEnum, { description: 'The role of the account.' })
  role: Role;

  @Field(() => DepartmentEnum, { nullable: true, description: 'The department of a DEPARTMENT_REVIEWER; null for everybody else.' })
  department: Department | null;

  @Field(() => [String], { description: 'Division codes: everything within them is in sight. For a token, those of the token.' })
  areaCodes: readonly string[];

  @Field(() => [PermissionEnum], { description: 'What may be done; for a token, what the token names and the role still has.' })
  permissions: readonly Permission[];

  @Field({ description: 'True until the initial password was changed; nothing else is answered before.' })
  mustChangePassword: boolean;

  @Field({ description: 'When this session ends if it is not used again, or the token expires.' })
  sessionExpiresAt: Date;
}
