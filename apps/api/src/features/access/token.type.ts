import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { DateScalar } from '../../platform/graphql/date.scalar';
import { PermissionEnum } from './access.enums';
import type { Permission } from './roles';

@ObjectType({ description: 'Lets a program call the API in the name of a user: `Authorization: Bearer qct_…`.', simpleResolvers: true })
export class AccessToken {
  @Field(() => ID, { description: 'Names the token; it is not the secret.' })
  id: string;

  @Field({ description: 'What it is for.' })
  name: string;

  @Field(() => [PermissionEnum], { description: 'What it may do, as long as the role of its user may.' })
  permissions: Permission[];

  @Field(() => [String], { description: 'Where, as long as its user may.' })
  areaCodes: string[];

  @Field({ description: 'When it was made.' })
  createdAt: Date;

  @Field({ description: 'When it ends by itself.' })
  expiresAt: Date;

  @Field(() => Date, { nullable: true, description: 'The last use, to the minute; null before the first.' })
  lastUsedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was revoked; null while it was not.' })
  revokedAt: Date | null;
}

@InputType({ description: 'A new token of a user.' })
export class CreateTokenInput {
  @Field(() => ID, { description: 'A UUID that the client makes for this one request; the same again makes no second token.' })
  requestId: string;

  @Field(() => ID, { description: 'In whose name the program acts.' })
  userId: string;

  @Field({ description: 'What it is for, 1 to 60 characters.' })
  name: string;

  @Field(() => [PermissionEnum], { description: 'At least one, each of them a permission of the user.' })
  permissions: Permission[];

  @Field(() => [String], { description: 'Division codes within the areas of the user.' })
  areaCodes: string[];

  @Field(() => DateScalar, { description: 'The last day of its use, at most a year from now.' })
  expiresOn: string;
}

@ObjectType({ description: 'The token was made. Its secret is shown once.', simpleResolvers: true })
export class TokenCreated {
  @Field(() => AccessToken, { description: 'The token.' })
  token: AccessToken;

  @Field(() => String, { nullable: true, description: 'It is not stored: null when this request had been answered before; revoke the token then and make another.' })
  secret: string | null;
}
