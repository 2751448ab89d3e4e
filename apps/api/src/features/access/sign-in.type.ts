import { createUnionType, Field, InputType, ObjectType } from 'type-graphql';
import { SignInRefusalEnum } from './access.enums';
import { ViewerType } from './viewer.type';

@InputType({ description: 'Name and password of an account.' })
export class SignInInput {
  @Field({ description: 'Upper and lower case are the same.' })
  userName: string;

  @Field({ description: 'The password.' })
  password: string;
}

@ObjectType({ description: 'The session has begun; its cookie comes with the answer.', simpleResolvers: true })
export class SignedIn {
  @Field(() => ViewerType, { description: 'Who is signed in now.' })
  viewer: ViewerType;
}

@ObjectType({ description: 'Nobody was signed in.', simpleResolvers: true })
export class SignInRefused {
  @Field(() => SignInRefusalEnum, { description: 'Why.' })
  reason: keyof typeof SignInRefusalEnum;

  @Field({ description: 'What happened and what to do, in Chinese.' })
  message: string;

  @Field({ description: 'What happened and what to do, in English.' })
  messageEn: string;

  @Field(() => Date, { nullable: true, description: 'When a locked account opens again by itself; null when it is not locked.' })
  lockedUntil: Date | null;
}

export const SignInResult = createUnionType({
  name: 'SignInResult',
  description: 'Signed in, or why not.',
  types: () => [SignedIn, SignInRefused] as const,
  resolveType: (result) => ('viewer' in result ? SignedIn : SignInRefused),
});
