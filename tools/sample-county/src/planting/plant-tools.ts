import { codeLists, type Sex } from '@qingce/standards';
import { isoOf, YEAR } from '../calendar';
import { type HouseholdMaker } from '../households/household-maker';
import { type Role, type SampleHousehold, type SamplePerson } from '../people/person';
import { type Random } from '../random';

/** What the kinds of plant share: looking for a suitable person, and changing one without leaving a second fault behind. */
export class PlantTools {
  constructor(
    readonly random: Random,
    readonly asOfDay: number,
    private readonly maker: HouseholdMaker,
  ) {}

  /** Age in years with fractions. */
  ageOf(person: SamplePerson): number {
    return (this.asOfDay - person.birthDay) / YEAR;
  }

  /** Somebody on the register whom the condition fits. */
  anyone(household: SampleHousehold, suits: (person: SamplePerson) => boolean = () => true): SamplePerson | null {
    const start = this.random.below(household.persons.length);
    for (let step = 0; step < household.persons.length; step += 1) {
      const person = household.persons[(start + step) % household.persons.length];
      if (person !== undefined && person.status === '正常' && suits(person)) return person;
    }
    return null;
  }

  /** The one member of a family household of one, whose age, sex and name nobody else depends on. */
  alone(household: SampleHousehold): SamplePerson | null {
    const only = household.persons[0];
    return household.persons.length === 1 && household.kind === '家庭户' && only?.status === '正常' ? only : null;
  }

  /** The one child of a household without grandchildren, if the roll names no order of birth. */
  onlyChild(household: SampleHousehold): { head: SamplePerson; child: SamplePerson } | null {
    const head = household.persons[0];
    const children = withRole(household, 'CHILD');
    const child = children[0];
    const crowded = children.length !== 1 || withRole(household, 'GRANDCHILD', 'ADOPTED_CHILD', 'CHILD_IN_LAW').length > 0;
    return crowded || head === undefined || child === undefined || child.status !== '正常' || !isPlainChild(child) ? null : { head, child };
  }

  /** Gives a person another birth date and the number that belongs to it. */
  rebirth(person: SamplePerson, birthDay: number): void {
    person.birthDay = birthDay;
    person.birthDate = isoOf(birthDay);
    person.number = this.maker.issue(person.number.slice(0, 6), birthDay, person.sex).number;
    person.registeredOn = '';
  }

  /** Makes a row describe the same person as another row. */
  impersonate(row: SamplePerson, model: SamplePerson): void {
    const { birthDay, name, formerName, sex, sexText, ethnicGroup, birthDate, number, maritalStatus, education, militaryService, nativePlace, birthPlace, registeredOn } = model;
    Object.assign(row, { birthDay, name, formerName, sex, sexText, ethnicGroup, birthDate, number, maritalStatus, education, militaryService, nativePlace, birthPlace, registeredOn });
  }
}

export function withRole(household: SampleHousehold, ...roles: readonly Role[]): SamplePerson[] {
  return household.persons.filter((person) => roles.includes(person.role));
}

export function relationCode(person: SamplePerson): string {
  return codeLists.relation.read(person.relation) ?? '';
}

export function maritalCode(person: SamplePerson): string {
  return codeLists.maritalStatus.read(person.maritalStatus) ?? '';
}

/** 子 or 女 without an order of birth, which a change could contradict. */
export function isPlainChild(person: SamplePerson): boolean {
  return ['20', '30'].includes(relationCode(person));
}

export function sexText(sex: Sex): string {
  return sex === '1' ? '男' : '女';
}

/** Somebody else of the household was born on the same day. */
export function hasTwin(household: SampleHousehold, person: SamplePerson): boolean {
  return household.persons.some((other) => other !== person && other.birthDay === person.birthDay);
}
