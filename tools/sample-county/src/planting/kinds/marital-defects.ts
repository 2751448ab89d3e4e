import { type SinglePlant } from '../plant.type';
import { maritalCode, withRole } from '../plant-tools';

const FIELD = '婚姻状况';

function married(planted: string, from: number, toFemale: number, toMale: number): SinglePlant {
  return {
    planted, category: 'SUB_ITEM_ERROR', rules: ['M01'],
    plant: (household, tools) => {
      const person = tools.anyone(household, (candidate) => {
        const age = tools.ageOf(candidate);
        return ['CHILD', 'GRANDCHILD', 'NEPHEW'].includes(candidate.role) && age > from && age < (candidate.sex === '1' ? toMale : toFemale) && maritalCode(candidate) === '10';
      });
      if (person === null) return null;
      const was = person.maritalStatus;
      person.maritalStatus = '有配偶';
      return { persons: [person], field: FIELD, was };
    },
  };
}

/** An error below 16, and only a question from there to the legal age; kept apart because their severity differs. */
const marriedChild = married('married-under-age', 4, 15.9, 15.9);
const marriedEarly = married('married-below-legal-age', 16.1, 19.9, 21.9);

const spouseUnmarried: SinglePlant = {
  planted: 'spouse-marital-status', category: 'SUB_ITEM_ERROR', rules: ['M02'],
  plant: (household) => {
    const spouse = withRole(household, 'SPOUSE')[0];
    if (spouse?.status !== '正常') return null;
    const was = spouse.maritalStatus;
    spouse.maritalStatus = '未婚';
    return { persons: [spouse], household: true, field: FIELD, was };
  },
};

export const maritalDefects: readonly SinglePlant[] = [marriedChild, marriedEarly, spouseUnmarried];
