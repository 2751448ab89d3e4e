import type { Severity } from '@qingce/rules';
import type { LocalizedText } from '@qingce/standards';
import type { DiscrepancyStatus } from './discrepancy.enums';

/** What statuses are called in lists that leave the server; categories are named by the rules. */
export const statusNames: Readonly<Record<DiscrepancyStatus, LocalizedText>> = {
  OPEN: { zh: '待核对', en: 'Open' },
  CHECKED: { zh: '已核对', en: 'Compared with the paper register' },
  AWAITING_APPROVAL: { zh: '待审批', en: 'Awaiting approval' },
  APPROVED: { zh: '已批准', en: 'Approved' },
  RECTIFIED: { zh: '已更正', en: 'Rectified here, to be entered at the source' },
  SETTLED: { zh: '已办结', en: 'Settled at the source' },
  DISMISSED: { zh: '不成立', en: 'Dismissed' },
  DEFERRED: { zh: '暂缓', en: 'Deferred' },
  REFERRED: { zh: '已移交', en: 'Referred' },
  CLOSED_BY_DATA: { zh: '数据已改，自动关闭', en: 'Closed by data' },
};

export const severityNames: Readonly<Record<Severity, LocalizedText>> = {
  ERROR: { zh: '错误', en: 'Error, blocks closing' },
  WARNING: { zh: '警告', en: 'Warning, needs an explanation' },
  INFO: { zh: '提示', en: 'Lead' },
};

const closedReasons: Readonly<Record<string, LocalizedText>> = {
  NO_LONGER_FOUND: { zh: '数据已改，规则不再发现这个问题', en: 'The data changed and the rule no longer finds it' },
};

/** Why a discrepancy was closed; a reason that people wrote is its own text. */
export const closedReasonText = (reason: string): LocalizedText => closedReasons[reason] ?? { zh: reason, en: reason };
