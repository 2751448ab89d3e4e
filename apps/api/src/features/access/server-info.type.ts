import { Field, ObjectType } from 'type-graphql';
import { RoleEnum } from './access.enums';
import type { Role } from './roles';

@ObjectType({ description: 'An account of the made-up county, to try a role with.', simpleResolvers: true })
export class DemonstrationAccount {
  @Field({ description: 'The name to sign in with.' })
  userName: string;

  @Field({ description: 'Its password: no secret, since the people are made up.' })
  password: string;

  @Field(() => RoleEnum, { description: 'Its role.' })
  role: Role;

  @Field({ description: 'The name that others see.' })
  displayName: string;
}

@ObjectType({ description: 'What the sign-in page needs to know.', simpleResolvers: true })
export class ServerInfo {
  @Field({ description: 'True where the people are made up.' })
  demonstration: boolean;

  @Field({ description: 'The version of the server.' })
  version: string;

  @Field(() => [DemonstrationAccount], { description: 'One account a role; empty unless the people are made up.' })
  demonstrationAccounts: DemonstrationAccount[];
}
