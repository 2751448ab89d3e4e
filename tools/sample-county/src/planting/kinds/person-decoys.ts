import { dayOf, YEAR, yearsBefore } from '../../calendar';
import { RARE_CHARACTERS } from '../../people/han-names.data';
import { PATRONYM_GIVEN } from '../../people/minority-names.data';
import { educationAt } from '../../people/attributes';
import { type SamplePerson } from '../../people/person';
import { type Planted, type SinglePlant } from '../plant.type';
import { isPlainChild, maritalCode, type PlantTools, withRole } from '../plant-tools';
import { agedPerson } from './birth-defects';

const decoy = { category: null, rules: [] } as const;

/** A decoy that changes somebody who lives alone. */
function alone(planted: string, change: (person: SamplePerson, tools: PlantTools) => Planted | null): SinglePlant {
  return {
    planted, ...decoy,
    plant: (household, tools) => {
      const person = tools.alone(household);
      return person === null ? null : change(person, tools);
    },
  };
}

/** A decoy that writes a correct value of anybody in an unusual way. */
function written(planted: string, field: string, column: 'number' | 'birthDate' | 'name', write: (text: string, tools: PlantTools) => string): SinglePlant {
  return {
    planted, ...decoy,
    plant: (household, tools) => {
      const person = tools.anyone(household, (candidate) => write(candidate[column], tools) !== candidate[column]);
      if (person === null) return null;
      const was = person[column];
      person[column] = write(was, tools);
      return { persons: [person], field, was };
    },
  };
}

const twins: SinglePlant = {
  planted: 'twins', ...decoy,
  plant: (household, tools) => {
    const [first, second] = withRole(household, 'CHILD').filter((person) => person.status === '正常' && isPlainChild(person));
    if (first === undefined || second === undefined || first.sex !== second.sex || first.name === second.name || withRole(household, 'GRANDCHILD').length > 0) return null;
    tools.rebirth(first, first.birthDay);
    tools.rebirth(second, first.birthDay);
    second.education = first.education;
    return { persons: [first, second] };
  },
};

const adoptedChild: SinglePlant = {
  planted: 'adopted-child', ...decoy,
  plant: (household, tools) => {
    const family = tools.onlyChild(household);
    if (family === null) return null;
    const { head, child } = family;
    tools.rebirth(child, head.birthDay + Math.floor(tools.random.between(9, 13.6) * YEAR));
    child.education = educationAt(tools.random, tools.ageOf(child));
    child.relation = child.sex === '1' ? '养子' : '养女';
    return { persons: [child] };
  },
};

const longName = alone('long-minority-name', (person, { random }) => {
  const given = random.pick(PATRONYM_GIVEN[person.sex].filter((name) => name.length >= 4));
  person.name = `${given}${random.pick(['·', '·', '•', '・'])}${random.pick(PATRONYM_GIVEN['1'].filter((name) => name.length >= 4))}`;
  person.ethnicGroup = '维吾尔族';
  person.formerName = '';
  return { persons: [person] };
});

const rareCharacter = written('rare-character', '姓名', 'name', (name, { random }) =>
  name.includes('·') || [...name].length < 3 ? name : [...name].slice(0, -1).join('') + random.pick(RARE_CHARACTERS));

const leapDay = alone('leap-day-birth', (person, tools) => {
  const year = Number(person.birthDate.slice(0, 4));
  const leapYear = year - (year % 4);
  if (leapYear === 1900) return null;
  tools.rebirth(person, dayOf(`${leapYear}-02-29`));
  return { persons: [person] };
});

const ageOf99: SinglePlant = {
  planted: 'age-99', ...decoy,
  plant: (household, tools) => {
    const person = agedPerson(household, tools);
    if (person === null) return null;
    tools.rebirth(person, yearsBefore(tools.asOfDay, 100) + 2);
    return { persons: [person] };
  },
};

const marriedAtLegalAge: SinglePlant = {
  planted: 'married-at-legal-age', ...decoy,
  plant: (household, tools) => {
    const family = tools.onlyChild(household);
    if (family === null || maritalCode(family.child) !== '10') return null;
    const { head, child } = family;
    const legalAge = child.sex === '1' ? 22 : 20;
    // The child may become older or younger by some years, as long as both parents were grown up at the birth.
    const youngest = Math.min(...[head, ...withRole(household, 'SPOUSE')].map((parent) => tools.ageOf(parent)));
    if (youngest - legalAge < 18.1 || youngest - legalAge > 40) return null;
    tools.rebirth(child, yearsBefore(tools.asOfDay, legalAge));
    child.maritalStatus = '有配偶';
    child.education = educationAt(tools.random, legalAge);
    return { persons: [child] };
  },
};

const unrecognisedGroup = alone('ethnic-group-other', (person, { random }) => {
  const was = person.ethnicGroup;
  person.ethnicGroup = random.pick(['其他', '穿青人']);
  return { persons: [person], field: '民族', was };
});

const fullWidth = written('number-full-width', '公民身份号码', 'number', (number) =>
  [...number].map((character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)).join(''));

const lowerCase = written('number-lower-case', '公民身份号码', 'number', (number) => number.toLowerCase());

const otherDateForm = written('birth-date-other-form', '出生日期', 'birthDate', (date, { random }) => {
  const [year = '', month = '', day = ''] = date.split('-');
  return random.pick([`${year}${month}${day}`, `${year}/${Number(month)}/${Number(day)}`, `${year}.${month}.${day}`, `${year}年${Number(month)}月${Number(day)}日`]);
});

export const personDecoys: readonly SinglePlant[] = [
  twins, adoptedChild, longName, rareCharacter, leapDay, ageOf99, marriedAtLegalAge, unrecognisedGroup, fullWidth, lowerCase, otherDateForm,
];
