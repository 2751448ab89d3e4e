import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { ViewerType } from './viewer.type';

@InputType({ description: 'The own password, changed by its owner.' })
export class ChangePasswordInput {
  @Field(() => ID, { description: 'A UUID that the client makes for this one request; the same again changes nothing twice.' })
  requestId: string;

  @Field({ description: 'The password as it is.' })
  currentPassword: string;

  @Field({ description: 'At least 10 characters, not the current one, not one of the common ones.' })
  newPassword: string;
}

@ObjectType({ description: 'The password was changed; every other session of the user has ended.', simpleResolvers: true })
export class PasswordChanged {
  @Field(() => ViewerType, { description: 'Who is signed in.' })
  viewer: ViewerType;
}

@ObjectType({ description: 'The password is as it was.', simpleResolvers: true })
export class PasswordRefused {
  @Field({ description: 'Why, and what to do, in Chinese.' })
  message: string;

  @Field({ description: 'Why, and what to do, in English.' })
  messageEn: string;
}

export const ChangePasswordResult = createUnionType({
  name: 'ChangePasswordResult',
  description: 'Changed, or why not.',
  types: () => [PasswordChanged, PasswordRefused] as const,
  resolveType: (result) => ('viewer' in result ? PasswordChanged : PasswordRefused),
});
