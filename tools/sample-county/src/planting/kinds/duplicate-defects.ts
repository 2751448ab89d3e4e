import { type Plant } from '../plant.type';
import { isPlainChild, withRole } from '../plant-tools';

const samePerson: Plant = {
  planted: 'duplicate-person-same-number', category: 'DUPLICATE_REGISTRATION', rules: ['D01'],
  lend: (household, tools) => tools.anyone(household, (person) => tools.ageOf(person) > 23),
  pair: (household, lent, tools) => {
    const row = tools.alone(household);
    if (row === null) return null;
    tools.impersonate(row, lent);
    return { persons: [lent, row] };
  },
};

const sameNumber: Plant = {
  planted: 'duplicate-number', category: 'DUPLICATE_NUMBER', rules: ['D02'],
  lend: (household, tools) => tools.anyone(household, (person) => tools.ageOf(person) > 24 && tools.ageOf(person) < 80),
  pair: (household, lent, tools) => {
    const person = tools.alone(household);
    if (person === null || person.sex !== lent.sex || person.name === lent.name) return null;
    // Birth date and number change together, so that the number is wrong only because it is another's.
    const was = person.number;
    const { birthDay, birthDate, number } = lent;
    Object.assign(person, { birthDay, birthDate, number, registeredOn: '' });
    return { persons: [lent, person], field: '公民身份号码', was };
  },
};

const twiceInHousehold: Plant = {
  planted: 'person-twice-in-household', category: 'DUPLICATE_REGISTRATION', rules: ['D05'],
  plant: (household, tools) => {
    const [first, second] = withRole(household, 'CHILD').filter((person) => person.status === '正常' && isPlainChild(person));
    if (first === undefined || second === undefined || withRole(household, 'GRANDCHILD').length > 0) return null;
    tools.impersonate(second, first);
    second.relation = first.relation;
    return { persons: [first, second], household: true };
  },
};

export const duplicateDefects: readonly Plant[] = [samePerson, sameNumber, twiceInHousehold];
