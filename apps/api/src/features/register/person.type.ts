import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { GraphQLJSONObject } from 'graphql-scalars';
import { DateScalar } from '../../platform/graphql/date.scalar';
import { connectionOf } from '../../platform/paging/connection';
import { Code } from './code.type';
import type { Person, RegistrationStatus } from './person.entity';

export const RegistrationStatusEnum = { ACTIVE: 'ACTIVE', PENDING: 'PENDING', CANCELLED: 'CANCELLED' } as const satisfies Record<RegistrationStatus, RegistrationStatus>;

registerEnumType(RegistrationStatusEnum, {
  name: 'RegistrationStatus',
  description: 'Whether a registration counts.',
  valuesConfig: {
    ACTIVE: { description: '正常: part of the population.' },
    PENDING: { description: '待定: not settled yet; checked like the others, counted apart.' },
    CANCELLED: { description: '注销: no longer registered; counted apart, no rule looks at it.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'The registration of a person.' })
export class Registration {
  @Field(() => RegistrationStatusEnum, { description: 'Whether it counts.' })
  status: RegistrationStatus;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was entered (登记日期).' })
  registeredOn: string | null;

  @Field(() => Code, { nullable: true, description: '户口性质.' })
  type: Code | null;
}

@ObjectType({ simpleResolvers: true, description: 'Where in which file a person came from.' })
export class SourceRow {
  @Field({ description: 'The roll, as the file was named.' })
  fileName: string;

  @Field(() => Int, { description: 'Physical row below the header, counted from 1.' })
  row: number;

  @Field(() => ID, { description: 'The intake job that brought it.' })
  intakeJobId: string;
}

@ObjectType({ simpleResolvers: true, description: 'A value that could not be read as its code or date; the text is as the register has it.' })
export class UnreadableValue {
  @Field({ description: 'The register item, as birthDate.' })
  item: string;

  @Field({ description: 'Its name in the caller’s language.' })
  itemName: string;

  @Field({ description: 'What stands there.' })
  text: string;
}

@ObjectType('Person', {
  simpleResolvers: true,
  description: 'A person as the register has it. What could not be read is null here and stands in `unreadable`.',
})
export class PersonType {
  /** What field resolvers go on from; not part of the API. */
  householdId: string;
  areaCode: string;
  referenceDate: string | null;
  unreadableTexts: Person['unreadable'];
  intakeJobId: string | null;
  sourceRowNumber: number | null;

  @Field(() => ID, { description: 'Identifies the person for ever; the citizen number does not.' })
  id: string;

  @Field({ description: '姓名.' })
  name: string;

  @Field(() => String, { nullable: true, description: '曾用名.' })
  formerName: string | null;

  @Field(() => Code, { nullable: true, description: '性别 (GB/T 2261.1).' })
  sex: Code | null;

  @Field(() => DateScalar, { nullable: true, description: '出生日期.' })
  birthDate: string | null;

  @Field(() => String, { nullable: true, description: '公民身份号码, masked: 700101********0017. Null when the register has none.' })
  citizenNumber: string | null;

  @Field(() => Code, { nullable: true, description: '民族 (GB/T 3304).' })
  ethnicGroup: Code | null;

  @Field(() => Code, { nullable: true, description: '与户主关系 (GB/T 4761).' })
  relationToHead: Code | null;

  @Field(() => Code, { nullable: true, description: '婚姻状况 (GB/T 2261.2).' })
  maritalStatus: Code | null;

  @Field(() => Code, { nullable: true, description: '文化程度 (GB/T 4658).' })
  education: Code | null;

  @Field(() => Code, { nullable: true, description: '兵役状况.' })
  militaryService: Code | null;

  @Field(() => String, { nullable: true, description: '职业.' })
  occupation: string | null;

  @Field(() => String, { nullable: true, description: '服务处所.' })
  workplace: string | null;

  @Field(() => String, { nullable: true, description: '住址.' })
  address: string | null;

  @Field(() => String, { nullable: true, description: '籍贯.' })
  nativePlace: string | null;

  @Field(() => String, { nullable: true, description: '出生地.' })
  birthPlace: string | null;

  @Field(() => String, { nullable: true, description: '何时何地迁来本址.' })
  movedIn: string | null;

  @Field(() => String, { nullable: true, description: '联系电话, masked: 199****0017.' })
  phone: string | null;

  @Field(() => String, { nullable: true, description: '备注.' })
  remarks: string | null;

  @Field(() => GraphQLJSONObject, { nullable: true, description: 'Columns of the roll that Qingce does not know, as they were.' })
  extra: Record<string, string> | null;

  @Field(() => Registration, { description: 'The registration: whether it counts, since when, of which type.' })
  registration: Registration;

  @Field(() => Int, { description: 'Counts the changes; goes with every command that changes the person.' })
  version: number;
}

@ObjectType({ simpleResolvers: true, description: 'A person in a list.' })
export class PersonEdge {
  @Field(() => PersonType, { description: 'The person.' })
  node: PersonType;

  @Field({ description: 'Pass it as `after` to go on behind this person.' })
  cursor: string;
}

@ObjectType({ description: 'A page of persons.' })
export class PersonConnection extends connectionOf<PersonType>(() => PersonType, () => PersonEdge) {}
