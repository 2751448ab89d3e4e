import type { CategoryKind, DiscrepancyCategory, DiscrepancyOrder, DiscrepancyOrigin, DiscrepancyStatus, EvidenceSource, Severity } from '../../gql/graphql';
import { defineTexts } from '../../i18n/texts';

interface DiscrepancyNames {
  category: Record<DiscrepancyCategory, string>;
  kind: Record<CategoryKind, string>;
  kindHint: Record<CategoryKind, string>;
  severity: Record<Severity, string>;
  severityHint: Record<Severity, string>;
  status: Record<DiscrepancyStatus, string>;
  origin: Record<DiscrepancyOrigin, string>;
  source: Record<EvidenceSource, string>;
  order: Record<DiscrepancyOrder, string>;
}

/** What categories, severities, statuses and sources are called. */
export const discrepancyNames = defineTexts({
  zh: {
    category: {
      MAIN_ITEM_ERROR: '主项差错',
      SUB_ITEM_ERROR: '副项差错',
      NUMBER_ERROR: '错号',
      DUPLICATE_NUMBER: '重号',
      DUPLICATE_REGISTRATION: '重户重口',
      SUSPECTED_FALSE_REGISTRATION: '疑似虚假户口',
      UNREGISTERED: '应落未落',
      PENDING_REGISTRATION: '户口待定',
      SHOULD_BE_CANCELLED: '应销未销',
      LIVES_HERE_REGISTERED_ELSEWHERE: '人在户不在',
      REGISTERED_HERE_LIVES_ELSEWHERE: '户在人不在',
      NOMINAL_REGISTRATION: '空挂户',
      TEMPORARY_RESIDENT: '暂住人口',
      OVERSEAS_PERSON: '境外人员',
      ADDRESS_ERROR: '地址与区划差错',
      HOUSEHOLD_ERROR: '户内关系与户别差错',
      SEE_IN_PERSON: '需见面核实',
    },
    kind: { DEFECT: '差错', POPULATION: '人员情况', LEAD: '线索' },
    kindHint: { DEFECT: '必须逐条作出决定', POPULATION: '登记清楚即可，本身不是差错', LEAD: '提请见面核实，不计入差错' },
    severity: { ERROR: '错误', WARNING: '警告', INFO: '提示' },
    severityHint: { ERROR: '不解决不能通过验收', WARNING: '需要说明原因', INFO: '供参考' },
    status: {
      OPEN: '待核对',
      CHECKED: '已核对',
      AWAITING_APPROVAL: '待审批',
      APPROVED: '已批准',
      RECTIFIED: '已更正',
      SETTLED: '已办结',
      DISMISSED: '不成立',
      DEFERRED: '暂缓',
      REFERRED: '已移交',
      CLOSED_BY_DATA: '数据已改，自动关闭',
    },
    origin: { RULE: '规则发现', VISIT: '入户发现', LIST_MATCH: '名单比对', MANUAL: '人工登记' },
    source: {
      REGISTER: '底册',
      CITIZEN_NUMBER: '公民身份号码',
      HOUSEHOLD_BOOK: '户口簿',
      ID_CARD: '居民身份证',
      COMPUTER: '计算机系统',
      REALITY: '本人实际',
      LIST: '部门名单',
      STATEMENT: '本人陈述',
    },
    order: { AREA: '按区划', SEVERITY: '按严重程度', NEWEST: '按发现时间', RULE: '按规则' },
  } satisfies DiscrepancyNames,
  en: {
    category: {
      MAIN_ITEM_ERROR: 'Main item error',
      SUB_ITEM_ERROR: 'Sub item error',
      NUMBER_ERROR: 'Wrong citizen number',
      DUPLICATE_NUMBER: 'Duplicate citizen number',
      DUPLICATE_REGISTRATION: 'Duplicate registration',
      SUSPECTED_FALSE_REGISTRATION: 'Suspected false registration',
      UNREGISTERED: 'Should be registered',
      PENDING_REGISTRATION: 'Pending registration',
      SHOULD_BE_CANCELLED: 'Should be cancelled',
      LIVES_HERE_REGISTERED_ELSEWHERE: 'Lives here, registered elsewhere',
      REGISTERED_HERE_LIVES_ELSEWHERE: 'Registered here, lives elsewhere',
      NOMINAL_REGISTRATION: 'Nominal registration',
      TEMPORARY_RESIDENT: 'Temporary resident',
      OVERSEAS_PERSON: 'Overseas person',
      ADDRESS_ERROR: 'Address or area error',
      HOUSEHOLD_ERROR: 'Household composition error',
      SEE_IN_PERSON: 'To be met in person',
    },
    kind: { DEFECT: 'Defect', POPULATION: 'Population', LEAD: 'Lead' },
    kindHint: { DEFECT: 'must be decided one by one', POPULATION: 'to be recorded; no error in itself', LEAD: 'asks somebody to look; counts against nobody' },
    severity: { ERROR: 'Error', WARNING: 'Warning', INFO: 'Hint' },
    severityHint: { ERROR: 'stands in the way of acceptance', WARNING: 'needs an explanation', INFO: 'for information' },
    status: {
      OPEN: 'Open',
      CHECKED: 'Checked',
      AWAITING_APPROVAL: 'Awaiting approval',
      APPROVED: 'Approved',
      RECTIFIED: 'Rectified',
      SETTLED: 'Settled',
      DISMISSED: 'Dismissed',
      DEFERRED: 'Deferred',
      REFERRED: 'Referred',
      CLOSED_BY_DATA: 'No longer found',
    },
    origin: { RULE: 'Found by a rule', VISIT: 'Found at a visit', LIST_MATCH: 'Matched with a list', MANUAL: 'Raised by hand' },
    source: {
      REGISTER: 'Register',
      CITIZEN_NUMBER: 'Citizen number',
      HOUSEHOLD_BOOK: 'Household book',
      ID_CARD: 'Identity card',
      COMPUTER: 'Computer system',
      REALITY: 'Reality',
      LIST: 'Department list',
      STATEMENT: 'Statement',
    },
    order: { AREA: 'by area', SEVERITY: 'by severity', NEWEST: 'newest first', RULE: 'by rule' },
  },
});
