import { type SampleHousehold, type SamplePerson } from '../../people/person';
import { type PairPlant, type Plant, type SinglePlant } from '../plant.type';
import { type PlantTools } from '../plant-tools';
import { legacyNumber } from './number-defects';

const decoy = { category: null, rules: [] } as const;

const namesakes: PairPlant = {
  planted: 'namesakes', ...decoy,
  lend: (household, tools) => tools.anyone(household, (person) => tools.ageOf(person) > 20),
  pair: (household, lent, tools) => {
    const person = tools.alone(household);
    if (person === null || person.sex !== lent.sex || Math.abs(person.birthDay - lent.birthDay) < 1_200) return null;
    const was = person.name;
    person.name = lent.name;
    return { persons: [lent, person], field: '姓名', was };
  },
};

function cancelledOf(household: SampleHousehold): SamplePerson | undefined {
  return household.persons.find((person) => person.status === '注销');
}

/** Somebody who moved within the county: active at the new place, cancelled at the old one. */
function cancelledCopy(planted: string, numberOf: (number: string) => string | null): PairPlant {
  return {
    planted, ...decoy,
    lend: (household, tools) => tools.anyone(household, (person) => tools.ageOf(person) > 18 && numberOf(person.number) !== null),
    pair: (household: SampleHousehold, lent: SamplePerson, tools: PlantTools) => {
      const row = cancelledOf(household);
      if (row === undefined) return null;
      tools.impersonate(row, lent);
      Object.assign(row, { number: numberOf(lent.number) ?? '', relation: '非亲属', remarks: '迁出注销' });
      return { persons: [lent, row] };
    },
  };
}

const cancelledWithFaults: SinglePlant = {
  planted: 'cancelled-with-faults', ...decoy,
  plant: (household) => {
    const row = cancelledOf(household);
    if (row === undefined) return null;
    Object.assign(row, { number: row.number.slice(0, 16), name: `${row.name}*`, birthDate: `${row.birthDate.slice(0, 4)}-02-30` });
    return { persons: [row] };
  },
};

const pendingWithoutNumber: SinglePlant = {
  planted: 'pending-without-number', ...decoy,
  plant: (household, tools) => {
    const child = tools.anyone(household, (person) => person.role === 'CHILD' && tools.ageOf(person) < 4);
    if (child === null) return null;
    Object.assign(child, { number: '', status: '待定', remarks: '出生医学证明待补' });
    return { persons: [child] };
  },
};

export const registerDecoys: readonly Plant[] = [
  namesakes, cancelledCopy('cancelled-copy', (number) => number), cancelledCopy('cancelled-copy-legacy-number', legacyNumber), cancelledWithFaults, pendingWithoutNumber,
];
