import type { IntakeKind, IntakeStatus } from '../../gql/graphql';
import { defineTexts } from '../../i18n/texts';

/** What a job says it is doing. */
export type IntakePhase = 'WAITING' | 'READING' | 'CHECKING' | 'CHECKED' | 'APPLYING' | 'RULES' | 'COUNTERS' | 'UNDOING' | 'DONE';

interface IntakeNames {
  kind: Record<IntakeKind, string>;
  kindHint: Record<IntakeKind, string>;
  status: Record<IntakeStatus, string>;
  phase: Record<IntakePhase, string>;
}

/** What kinds of file, statuses and phases are called. */
export const intakeNames = defineTexts({
  zh: {
    kind: { AREAS: '区划表', ROLL: '常住人口底册' },
    kindHint: { AREAS: '县、乡镇、村居的代码和名称。先导入区划，再导入底册。', ROLL: '常住人口信息清单，一人一行。' },
    status: {
      UPLOADED: '等待检查',
      CHECKING: '正在检查',
      CHECKED: '已检查，待应用',
      APPLYING: '正在应用',
      DONE: '已完成',
      FAILED: '失败',
      CANCELLED: '已取消',
      UNDONE: '已撤销',
    },
    phase: {
      READING: '读取文件',
      CHECKING: '逐行检查',
      CHECKED: '检查完毕',
      WAITING: '排队等待',
      APPLYING: '写入底册',
      RULES: '运行规则',
      COUNTERS: '更新统计',
      UNDOING: '撤销导入',
      DONE: '完成',
    },
  } satisfies IntakeNames,
  en: {
    kind: { AREAS: 'Areas', ROLL: 'Register roll' },
    kindHint: { AREAS: 'Codes and names of county, townships and villages. Areas first, then the roll.', ROLL: 'The register list, one row a person.' },
    status: {
      UPLOADED: 'Waiting for the check',
      CHECKING: 'Being checked',
      CHECKED: 'Checked, not applied yet',
      APPLYING: 'Being applied',
      DONE: 'Done',
      FAILED: 'Failed',
      CANCELLED: 'Cancelled',
      UNDONE: 'Undone',
    },
    phase: {
      READING: 'Reading the file',
      CHECKING: 'Checking the rows',
      CHECKED: 'Checked',
      WAITING: 'Waiting in line',
      APPLYING: 'Writing to the register',
      RULES: 'Running the rules',
      COUNTERS: 'Updating the figures',
      UNDOING: 'Undoing',
      DONE: 'Done',
    },
  },
});
