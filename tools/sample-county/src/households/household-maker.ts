import { type Sex } from '@qingce/standards';
import { isoOf, YEAR } from '../calendar';
import { educationAt, type MaritalCode, maritalText, militaryServiceAt, phone, workAt } from '../people/attributes';
import { ethnicGroupText } from '../people/ethnic-group-text';
import { type Lineage, makeName, newLineage, usesPatronym } from '../people/name-maker';
import { type IssuedNumber, type NumberIssuer } from '../people/number-issuer';
import { type Role, type SamplePerson } from '../people/person';
import { relationText } from '../people/relation-words';
import { type VillagePlan } from '../places/county-plan';
import { type Random } from '../random';

/** What a new person is; everything else follows from it and from chance. */
export interface Sketch {
  readonly role: Role;
  /** GB/T 4761. */
  readonly relation: string;
  /** The relation as the roll writes it, where chance shall not choose. */
  readonly relationText?: string;
  readonly sex: Sex;
  /** Age in years, with fractions. */
  readonly age: number;
  readonly lineage: Lineage;
  readonly marital: MaritalCode;
  /** Married into the household from elsewhere. */
  readonly moved?: boolean;
}

export interface CountyFrame {
  readonly code: string;
  readonly name: string;
  /** Made-up counties round about, from which people have moved in. */
  readonly neighbours: readonly { readonly code: string; readonly name: string }[];
  readonly asOfDay: number;
}

/** Makes the persons of one village; the kinds of household are built from it. */
export class HouseholdMaker {
  constructor(
    readonly random: Random,
    private readonly county: CountyFrame,
    private readonly village: VillagePlan,
    private readonly localSurnames: readonly string[],
    private readonly numbers: NumberIssuer,
  ) {}

  ethnicGroup(): string {
    return this.random.weighted(this.village.profile);
  }

  lineage(ethnicGroup = this.ethnicGroup()): Lineage {
    return newLineage(this.random, ethnicGroup, this.localSurnames);
  }

  person(sketch: Sketch): SamplePerson {
    const { random, county } = this;
    const { age, sex, lineage } = sketch;
    const birthDay = county.asOfDay - Math.floor(age * YEAR);
    const origin = random.chance(sketch.moved === true ? 0.3 : 0.05) ? random.pick(county.neighbours) : county;
    const issued = this.issue(origin.code, birthDay, sex);
    const moved = origin !== county;
    const work = workAt(random, this.village.urban, age);
    return {
      row: 0,
      role: sketch.role,
      birthDay,
      relation: sketch.relationText ?? relationText(random, sketch.relation),
      name: makeName(random, lineage, sex, issued.serial),
      formerName: this.formerName(lineage, sex, issued.serial),
      sex,
      sexText: random.chance(0.985) ? (sex === '1' ? '男' : '女') : sex,
      ethnicGroup: ethnicGroupText(random, lineage.ethnicGroup),
      birthDate: isoOf(birthDay),
      number: issued.number,
      maritalStatus: maritalText(random, sketch.marital),
      education: educationAt(random, age),
      militaryService: militaryServiceAt(random, sex === '1', age),
      occupation: work.occupation,
      workplace: work.workplace,
      nativePlace: origin.name,
      birthPlace: origin.name,
      movedIn: moved ? this.movedIn(birthDay, origin.name, age) : '',
      registeredOn: random.chance(age < 35 ? 0.75 : 0.02) ? this.registeredAfter(birthDay) : '',
      status: '正常',
      phone: age > 16 && random.chance(0.4) ? phone(random) : '',
      remarks: '',
    };
  }

  /** A number for somebody who is to have another birth date than first drawn. */
  issue(areaCode: string, birthDay: number, sex: Sex): IssuedNumber {
    return this.numbers.issue(areaCode, birthDay, sex);
  }

  private formerName(lineage: Lineage, sex: Sex, serial: number): string {
    return !usesPatronym(lineage.ethnicGroup) && this.random.chance(0.02) ? makeName(this.random, lineage, sex, serial + 7) : '';
  }

  /** Within the month in which the law wants a birth reported. */
  private registeredAfter(birthDay: number): string {
    return isoOf(Math.min(this.county.asOfDay, birthDay + this.random.whole(1, 28)));
  }

  private movedIn(birthDay: number, from: string, age: number): string {
    const day = birthDay + Math.floor(this.random.between(0.2, 0.9) * age * YEAR);
    return `${isoOf(day)}由${from}迁入`;
  }
}
