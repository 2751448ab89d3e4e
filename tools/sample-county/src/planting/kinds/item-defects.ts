import { type SinglePlant } from '../plant.type';
import { maritalCode, type PlantTools, withRole } from '../plant-tools';

function nameDefect(planted: string, rule: string, spoil: (name: string, tools: PlantTools) => string): SinglePlant {
  return {
    planted, category: 'MAIN_ITEM_ERROR', rules: [rule],
    plant: (household, tools) => {
      const person = tools.anyone(household);
      if (person === null) return null;
      const was = person.name;
      person.name = spoil(person.name, tools);
      return { persons: [person], field: '姓名', was };
    },
  };
}

/** Splits by characters, not by UTF-16 units: a rare character is two of those. */
function split(name: string): { first: string; rest: string; butLast: string } {
  const characters = [...name];
  return { first: characters[0] ?? '', rest: characters.slice(1).join(''), butLast: characters.slice(0, -1).join('') };
}

const illegalCharacter = nameDefect('name-illegal-character', 'X01', (name, { random }) => {
  const { first, rest } = split(name);
  return random.pick([`${name}*`, `${name}1`, `${first} ${rest}`, `${first}A${rest}`, `·${name}`, `${name}#`]);
});

const placeholder = nameDefect('name-placeholder-character', 'X03', (name, { random }) =>
  split(name).butLast + random.pick(['?', '□', '〓', '\uE815']));

const unknownEthnicGroup: SinglePlant = {
  planted: 'ethnic-group-unknown', category: 'MAIN_ITEM_ERROR', rules: ['X06'],
  plant: (household, tools) => {
    const person = tools.anyone(household);
    if (person === null) return null;
    const was = person.ethnicGroup;
    person.ethnicGroup = tools.random.pick(['华族', '夏族', '东华族', '汗族', '77']);
    return { persons: [person], field: '民族', was };
  },
};

const unreadableSubItem: SinglePlant = {
  planted: 'sub-item-unreadable', category: 'SUB_ITEM_ERROR', rules: ['X06'],
  plant: (household, tools) => {
    const person = tools.anyone(household, (candidate) => tools.ageOf(candidate) > 24 && maritalCode(candidate) !== '20');
    if (person === null || withRole(household, 'SPOUSE').includes(person)) return null;
    if (tools.random.chance(0.5)) {
      const was = person.maritalStatus;
      person.maritalStatus = tools.random.pick(['待查', '同居', '77']);
      return { persons: [person], field: '婚姻状况', was };
    }
    const was = person.education;
    person.education = tools.random.pick(['私塾', '自学', '99']);
    return { persons: [person], field: '文化程度', was };
  },
};

export const itemDefects: readonly SinglePlant[] = [illegalCharacter, placeholder, unknownEthnicGroup, unreadableSubItem];
