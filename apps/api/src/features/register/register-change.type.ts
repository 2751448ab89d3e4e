import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { PageInfo } from '../../platform/paging/connection';
import type { RegisterChangeKind } from './register-change.entity';

export const RegisterChangeKindEnum = {
  ROLL_LOADED: 'ROLL_LOADED',
  ROLL_UNDONE: 'ROLL_UNDONE',
  AREAS_LOADED: 'AREAS_LOADED',
  AREAS_UNDONE: 'AREAS_UNDONE',
} as const satisfies Record<RegisterChangeKind, RegisterChangeKind>;

registerEnumType(RegisterChangeKindEnum, {
  name: 'RegisterChangeKind',
  description: 'What happened to the register.',
  valuesConfig: {
    ROLL_LOADED: { description: 'A roll was applied.' },
    ROLL_UNDONE: { description: 'A roll was taken back.' },
    AREAS_LOADED: { description: 'A table of areas was applied.' },
    AREAS_UNDONE: { description: 'A table of areas was taken back.' },
  },
});

@ObjectType('RegisterChange', { simpleResolvers: true, description: 'A change of the register; kept for ever. The load of a roll is one change, not one a person.' })
export class RegisterChangeType {
  @Field(() => ID, { description: 'Identifies the change.' })
  id: string;

  @Field(() => RegisterChangeKindEnum, { description: 'What happened.' })
  kind: RegisterChangeKind;

  @Field({ description: 'When.' })
  at: Date;

  @Field({ description: 'Who did it.' })
  by: string;

  @Field({ description: 'Why; of a load, the name of the file.' })
  reason: string;

  @Field(() => ID, { nullable: true, description: 'The intake job that did it.' })
  intakeJobId: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A page of changes, newest first.' })
export class RegisterChangeConnection {
  @Field(() => [RegisterChangeType], { description: 'The changes.' })
  nodes: RegisterChangeType[];

  @Field(() => PageInfo, { description: 'Whether and where the list goes on.' })
  pageInfo: PageInfo;
}
