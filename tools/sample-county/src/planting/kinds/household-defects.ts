import { YEAR } from '../../calendar';
import { educationAt } from '../../people/attributes';
import { type SinglePlant } from '../plant.type';
import { hasTwin, relationCode, withRole } from '../plant-tools';

const RELATION = '与户主关系';

const noHead: SinglePlant = {
  planted: 'household-no-head', category: 'HOUSEHOLD_ERROR', rules: ['R01'],
  plant: (household) => {
    // Without a spouse or in-laws nobody's relation hangs on the missing head.
    const head = household.persons[0];
    if (head?.role !== 'HEAD' || household.kind !== '家庭户' || withRole(household, 'SPOUSE', 'PARENT', 'PARENT_IN_LAW').length > 0) return null;
    const was = head.relation;
    head.relation = '其他亲属';
    return { persons: [head], household: true, field: RELATION, was };
  },
};

const twoHeads: SinglePlant = {
  planted: 'household-two-heads', category: 'HOUSEHOLD_ERROR', rules: ['R01'],
  plant: (household, tools) => {
    if (household.kind !== '家庭户' || withRole(household, 'GRANDCHILD').length > 0) return null;
    const second = tools.anyone(household, (person) => ['CHILD', 'SIBLING', 'NEPHEW'].includes(person.role) && tools.ageOf(person) > 18.1 && !/[独长次三四]/.test(person.relation));
    if (second === null) return null;
    const was = second.relation;
    second.relation = '户主';
    return { persons: [second], household: true, field: RELATION, was };
  },
};

const twoSpouses: SinglePlant = {
  planted: 'household-two-spouses', category: 'HOUSEHOLD_ERROR', rules: ['R02'],
  plant: (household, tools) => {
    const head = household.persons[0];
    const spouse = withRole(household, 'SPOUSE')[0];
    if (head === undefined || spouse?.status !== '正常') return null;
    const victim = tools.anyone(household, (person) =>
      ['CHILD', 'NEPHEW', 'NON_KIN'].includes(person.role) && person.sex === spouse.sex && tools.ageOf(person) > 17 && !hasTwin(household, person) && !/[独长次三四]/.test(person.relation));
    if (victim === null || tools.ageOf(spouse) < 26) return null;
    const was = victim.relation;
    tools.rebirth(victim, spouse.birthDay + tools.random.whole(20, 700));
    victim.relation = victim.sex === '2' ? '妻' : '夫';
    victim.maritalStatus = '有配偶';
    return { persons: [victim], household: true, field: RELATION, was };
  },
};

/** The same kinship for the other sex. */
const OTHER_SEX: Readonly<Record<string, string>> = {
  '20': '女儿', '30': '儿子', '41': '孙女', '42': '孙子', '43': '外孙女', '44': '外孙子', '28': '儿媳', '38': '女婿', '73': '妹妹', '77': '弟', '93': '侄女', '94': '侄子',
};

const relationSex: SinglePlant = {
  planted: 'relation-sex', category: 'SUB_ITEM_ERROR', rules: ['R03'],
  plant: (household, tools) => {
    const person = tools.anyone(household, (candidate) => OTHER_SEX[relationCode(candidate)] !== undefined);
    if (person === null) return null;
    const was = person.relation;
    person.relation = OTHER_SEX[relationCode(person)] ?? was;
    return { persons: [person], household: true, field: RELATION, was };
  },
};

/** Parents as only a head of the other sex has them. */
const relationHeadSex: SinglePlant = {
  planted: 'relation-head-sex', category: 'SUB_ITEM_ERROR', rules: ['R04'],
  plant: (household, tools) => {
    const head = household.persons[0];
    const spouse = withRole(household, 'SPOUSE')[0];
    const parent = tools.anyone(household, (person) =>
      (person.role === 'PARENT' || person.role === 'PARENT_IN_LAW') && (spouse === undefined || tools.ageOf(person) - tools.ageOf(spouse) > 15));
    if (head === undefined || parent === null) return null;
    const was = parent.relation;
    parent.relation = head.sex === '1' ? (parent.sex === '1' ? '公公' : '婆婆') : parent.sex === '1' ? '岳父' : '岳母';
    return { persons: [parent], household: true, field: RELATION, was };
  },
};

const parentTooYoung: SinglePlant = {
  planted: 'parent-child-age', category: 'SUB_ITEM_ERROR', rules: ['R05'],
  plant: (household, tools) => {
    const family = tools.onlyChild(household);
    if (family === null) return null;
    const { head, child } = family;
    const was = child.birthDate;
    tools.rebirth(child, head.birthDay + Math.floor(tools.random.between(8, 13.6) * YEAR));
    child.education = educationAt(tools.random, tools.ageOf(child));
    return { persons: [child], household: true, field: '出生日期', was };
  },
};

export const householdDefects: readonly SinglePlant[] = [noHead, twoHeads, twoSpouses, relationSex, relationHeadSex, parentTooYoung];
