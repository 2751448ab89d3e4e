import { isoOf, yearsBefore } from '../../calendar';
import { type SampleHousehold, type SamplePerson } from '../../people/person';
import { type SinglePlant } from '../plant.type';
import { hasTwin, type PlantTools, withRole } from '../plant-tools';

const FIELD = '出生日期';
const REGISTERED = '登记日期';

function unreadable(planted: string, write: (person: SamplePerson, tools: PlantTools) => string): SinglePlant {
  return {
    planted, category: 'MAIN_ITEM_ERROR', rules: ['B01'],
    plant: (household, tools) => {
      const person = tools.anyone(household);
      if (person === null) return null;
      const was = person.birthDate;
      person.birthDate = write(person, tools);
      return { persons: [person], field: FIELD, was };
    },
  };
}

const impossible = unreadable('birth-date-invalid', (person, { random }) => {
  const year = person.birthDate.slice(0, 4);
  return random.pick([`${year}-02-30`, `${year}-13-05`, `${year}0431`, `${year}年6月31日`, `${year}-00-10`]);
});

const empty = unreadable('birth-date-empty', () => '');

const future: SinglePlant = {
  // The number keeps the true birth date: with a future one it would be wrong itself.
  planted: 'birth-date-future', category: 'MAIN_ITEM_ERROR', rules: ['B01'],
  plant: (household, tools) => {
    const child = tools.anyone(household, (person) => ['CHILD', 'GRANDCHILD'].includes(person.role) && tools.ageOf(person) < 3 && !hasTwin(household, person));
    if (child === null) return null;
    const was = child.birthDate;
    child.birthDate = isoOf(tools.asOfDay + tools.random.whole(2, 300));
    child.registeredOn = '';
    return { persons: [child], field: FIELD, was };
  },
};

const registeredBeforeBirth: SinglePlant = {
  planted: 'registered-before-birth', category: 'MAIN_ITEM_ERROR', rules: ['B01'],
  plant: (household, tools) => {
    const person = tools.anyone(household, (candidate) => candidate.registeredOn !== '');
    if (person === null) return null;
    const was = person.registeredOn;
    person.registeredOn = isoOf(person.birthDay - tools.random.whole(20, 400));
    return { persons: [person], field: REGISTERED, was };
  },
};

/** People so old that nobody in the household depends on their age: the aged who live alone, and widowed parents of older heads. */
export function agedPerson(household: SampleHousehold, tools: PlantTools): SamplePerson | null {
  const alone = tools.alone(household);
  if (alone !== null) return tools.ageOf(alone) > 66 ? alone : null;
  const head = household.persons[0];
  const parents = withRole(household, 'PARENT');
  const parent = parents[0];
  if (head === undefined || parent === undefined || parents.length > 1 || parent.status !== '正常') return null;
  return tools.ageOf(head) > 52 ? parent : null;
}

function aged(planted: string, category: string, rule: string, youngest: number, oldest: number): SinglePlant {
  return {
    planted, category, rules: [rule],
    plant: (household, tools) => {
      const person = agedPerson(household, tools);
      if (person === null) return null;
      const was = person.birthDate;
      tools.rebirth(person, yearsBefore(tools.asOfDay, tools.random.whole(youngest, oldest)) - tools.random.whole(2, 300));
      return { persons: [person], field: FIELD, was };
    },
  };
}

const overHundred = aged('age-over-hundred', 'SEE_IN_PERSON', 'B02', 100, 110);
const overLimit = aged('age-over-limit', 'SHOULD_BE_CANCELLED', 'B03', 121, 126);

export const birthDefects: readonly SinglePlant[] = [impossible, empty, future, registeredBeforeBirth, overHundred, overLimit];
