import { isoOf } from '../../calendar';
import { withCheckCharacter } from '../../people/number-issuer';
import { type SampleHousehold, type SamplePerson } from '../../people/person';
import { type Planted, type SinglePlant } from '../plant.type';
import { hasTwin, type PlantTools, sexText, withRole } from '../plant-tools';

const FIELD = '公民身份号码';

/** A defect that spoils the number of anybody; `spoil` gives the new text, or null where this number cannot be spoilt so. */
function spoiltNumber(planted: string, rule: string, spoil: (number: string, tools: PlantTools) => string | null): SinglePlant {
  return {
    planted, category: 'NUMBER_ERROR', rules: [rule],
    plant: (household, tools) => {
      const person = tools.anyone(household);
      const spoilt = person === null ? null : spoil(person.number, tools);
      if (person === null || spoilt === null) return null;
      const was = person.number;
      person.number = spoilt;
      return { persons: [person], field: FIELD, was };
    },
  };
}

const shape = spoiltNumber('number-shape', 'N01', (number, { random }) => random.pick([
  number.slice(0, 17), `${number.slice(0, 17)}${random.below(10)}${random.below(10)}`, `${number.slice(0, 3)}O${number.slice(4)}`, `0${number.slice(1)}`,
]));

const checkCharacter = spoiltNumber('number-checksum', 'N02', (number, { random }) => {
  const others = [...'0123456789X'].filter((character) => character !== number.at(-1));
  return number.slice(0, 17) + random.pick(others);
});

const impossibleBirthPart = spoiltNumber('number-birth-part-impossible', 'N03', (number, { random }) =>
  withCheckCharacter(number.slice(0, 10) + random.pick(['0230', '1301', '0631', '0032', '1132', '0400']) + number.slice(14, 17)));

const unknownArea = spoiltNumber('number-area-unknown', 'N06', (number, { random }) =>
  withCheckCharacter(random.pick(['990101', '991202', '992303', '999999', '990000']) + number.slice(6, 17)));

const legacy = spoiltNumber('number-legacy-15', 'N08', legacyNumber);

const missing = spoiltNumber('number-missing', 'N10', () => '');

/** The 15 digits of before 1999; null for people of this century and for the sequences that stood for the century before. */
export function legacyNumber(number: string): string | null {
  if (number.slice(6, 8) !== '19' || Number(number.slice(14, 17)) >= 996) return null;
  return number.slice(0, 6) + number.slice(8, 17);
}

const birthMismatch: SinglePlant = {
  planted: 'number-birth-mismatch', category: 'MAIN_ITEM_ERROR', rules: ['N04'],
  plant: (household, tools) => {
    // Earlier by days only: never after the day of registration, and no sibling comes too close.
    const person = tools.anyone(household, (candidate) => !hasTwin(household, candidate));
    if (person === null) return null;
    const was = person.birthDate;
    person.birthDate = isoOf(person.birthDay - tools.random.whole(1, 9));
    return { persons: [person], field: '出生日期', was };
  },
};

/** Only where no relation depends on the sex: heads without a spouse and people who are no kin. */
function ofFreeSex(household: SampleHousehold, person: SamplePerson): boolean {
  return person.role === 'NON_KIN' || (person.role === 'HEAD' && withRole(household, 'SPOUSE', 'PARENT_IN_LAW').length === 0);
}

const sexMismatch: SinglePlant = {
  planted: 'number-sex-mismatch', category: 'MAIN_ITEM_ERROR', rules: ['N05'],
  plant: (household, tools): Planted | null => {
    const person = tools.anyone(household, (candidate) => ofFreeSex(household, candidate));
    if (person === null) return null;
    const was = person.sexText;
    person.sexText = sexText(person.sex === '1' ? '2' : '1');
    return { persons: [person], field: '性别', was };
  },
};

export const numberDefects: readonly SinglePlant[] = [shape, checkCharacter, impossibleBirthPart, birthMismatch, sexMismatch, unknownArea, legacy, missing];
