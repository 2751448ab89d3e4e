import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../../platform/graphql/date.scalar';
import type { RegistrationStatus } from './person.entity';
import { RegistrationStatusEnum } from './person.type';

@InputType({ description: 'Narrows a list of persons; what is left out, or an empty list, does not narrow.' })
export class PersonFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Sex, as a code or a word: 1, 男.' })
  sex?: string | null;

  @Field(() => [RegistrationStatusEnum], { nullable: true, description: 'In one of these states.' })
  registrationStatus?: RegistrationStatus[] | null;

  @Field(() => Int, { nullable: true, description: 'At least so many completed years on the reference date of the county.' })
  ageFrom?: number | null;

  @Field(() => Int, { nullable: true, description: 'At most so many completed years on the reference date of the county.' })
  ageTo?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only persons with an open discrepancy about them; false: only those without.' })
  withOpenDiscrepancies?: boolean | null;
}

@InputType({ description: 'Looks for people in the caller’s areas; everything given must hold.' })
export class PeopleSearch {
  @Field(() => String, {
    nullable: true,
    description: 'Free text: name, part of a name, pinyin or its initials, citizen number, household number (户号) or 18-digit household code.',
  })
  text?: string | null;

  @Field(() => String, { nullable: true, description: 'The name, or its beginning.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'The whole citizen number, 18 or 15 characters. Each search by number is in the audit log.' })
  citizenNumber?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The birth date.' })
  birthDate?: string | null;

  @Field(() => ID, { nullable: true, description: 'An area’s code: only people within it.' })
  areaCode?: string | null;

  @Field(() => [RegistrationStatusEnum], { nullable: true, description: 'In one of these states; all when left out.' })
  registrationStatus?: RegistrationStatus[] | null;
}
