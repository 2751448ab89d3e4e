import { nothing, personRule } from '../rule';
import { spouseUnmarriedCases } from './m02-spouse-unmarried.cases';

export const spouseUnmarried = personRule({
  code: 'M02',
  name: 'spouse-unmarried',
  title: { zh: '户主配偶登记为未婚', en: 'Spouse of the head recorded as never married' },
  severity: 'WARNING',
  category: 'SUB_ITEM_ERROR',
  item: 'maritalStatus',
  basis: { zh: '人口普查工作报告和工作总结中的事实婚姻情形', en: 'De facto marriages as told in the census report and the work summary' },
  description: {
    zh: '与户主关系为配偶、夫或妻，婚姻状况为未婚。可能是婚姻变更未登记，也可能是事实婚姻，不自动更正。',
    en: 'Spouse, husband or wife of the head with marital status 10. The change may not be entered yet, or it is a de facto marriage: never corrected by itself.',
  },
  examples: spouseUnmarriedCases,
  check(person) {
    const { maritalStatus, relation } = person.facts;
    return person.relation?.spouse && maritalStatus === '10' ? [{ values: { maritalStatus, relation } }] : nothing;
  },
  explain: {
    zh: () => '与户主关系是配偶，婚姻状况却登记为未婚，请查结婚证，已办理结婚登记的变更婚姻状况，属事实婚姻的注明情况。',
    en: () =>
      'The relation is spouse of the head but the marital status is never married; look at the marriage certificate and change the status, or note that it is a de facto marriage.',
  },
});
