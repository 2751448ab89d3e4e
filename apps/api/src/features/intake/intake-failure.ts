import type { LocalizedText } from '@qingce/standards';

/** A job can't go on for a reason that its owner can mend; nothing of it was applied. */
export class IntakeFailure extends Error {
  constructor(readonly text: LocalizedText) {
    super(text.en);
  }
}

/** The job was cancelled while it ran. */
export class IntakeCancelled extends Error {}

export const failures = {
  badMapping: () =>
    new IntakeFailure({ zh: '列的对应关系与文件不符,请重新指定哪一列是什么。', en: 'The mapping names a column that the file does not have; say again which column is which.' }),
  nothingTaken: () =>
    new IntakeFailure({ zh: '没有一行可以接收,请下载退回的行查看原因。', en: 'Not one row could be taken; download the rejected rows to see why.' }),
  noAreas: () =>
    new IntakeFailure({ zh: '还没有本县的区划表,请先交区划表(areas.csv),再交底册。', en: 'The county has no areas yet: hand in the table of areas first, then the roll.' }),
  newerRoll: (villages: number) =>
    new IntakeFailure({
      zh: `文件中有 ${villages} 个村居已经有底册,而且内容与现有登记不同。目前还不能比对新底册:请先撤销原来的底册,或只交还没有底册的村居。现有数据没有任何改动。`,
      en: `${villages} villages of the file have a register already, and it differs. Comparing newer rolls is not possible yet: undo the earlier roll first, or hand in only villages without one. Nothing was changed.`,
    }),
  stagingLost: () => new IntakeFailure({ zh: '暂存的数据已丢失(数据库重启过),正在重新核对。', en: 'The staged rows were lost with a restart of the database; checking again.' }),
  internal: (number: string) =>
    new IntakeFailure({
      zh: `处理时发生内部错误,没有改动任何数据。请重试;仍然失败时把编号 ${number} 告诉管理员。`,
      en: `An internal error stopped the job; nothing was changed. Try again; if it fails again, give the administrator the number ${number}.`,
    }),
} as const;
