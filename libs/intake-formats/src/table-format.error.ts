import type { LocalizedText } from '@qingce/standards';

/** Facts of a failure, for messages and for programs. */
export type FormatDetail = Readonly<Record<string, string | number>>;

const place = ({ row, offset }: FormatDetail): LocalizedText => ({
  zh: `${row === undefined ? '' : `（表头下第 ${row} 行）`}${offset === undefined ? '' : `（第 ${offset} 字节）`}`,
  en: `${row === undefined ? '' : ` (row ${row} below the header)`}${offset === undefined ? '' : ` (byte ${offset})`}`,
});

/** What each failure of a whole file is called and what the person in front of it can do. */
const explanations = {
  NOT_A_TABLE: ({ found = '' }) => ({
    zh: `这不是可读取的表格${found === '' ? '' : `（${found}）`}。请在 Excel 或 WPS 中另存为 .xlsx 或 CSV 后重新上传。`,
    en: `This is not a table that can be read${found === '' ? '' : ` (${found})`}. Save as .xlsx or CSV in Excel or WPS and hand it in again.`,
  }),
  EMPTY: () => ({ zh: '文件中没有内容。', en: 'There is nothing in the file.' }),
  WRONG_ENCODING: (detail) => ({
    zh: `文字编码不是 UTF-8 或 GB18030${detail['found'] === undefined ? '' : `，而是 ${detail['found']}`}${place(detail).zh}。请另存为“CSV UTF-8”。`,
    en: `The text is neither UTF-8 nor GB18030${detail['found'] === undefined ? '' : ` but ${detail['found']}`}${place(detail).en}. Save it as "CSV UTF-8".`,
  }),
  MISSING_COLUMNS: ({ columns = '' }) => ({
    zh: `缺少必需的列：${columns}。请补上，或指明由哪一列代替。`,
    en: `Required columns are missing: ${columns}. Add them, or say which header stands for them.`,
  }),
  TRUNCATED: (detail) => ({
    zh: `文件不完整，中途被截断${place(detail).zh}。请重新导出或重新上传。`,
    en: `The file is cut off in the middle or damaged${place(detail).en}. Export it or hand it in again.`,
  }),
  CELL_TOO_LARGE: (detail) => ({
    zh: `有一个单元格超过 ${detail['limit']} 个字符${place(detail).zh}，多半是引号没有成对。`,
    en: `A cell has more than ${detail['limit']} characters${place(detail).en}; most likely a quotation mark is never closed.`,
  }),
  TOO_MANY_COLUMNS: (detail) => ({
    zh: `一行超过 ${detail['limit']} 列${place(detail).zh}。`,
    en: `A row has more than ${detail['limit']} columns${place(detail).en}.`,
  }),
  TOO_LARGE: ({ part = '', limit = '' }) => ({
    zh: `压缩包内“${part}”解压后过大（上限 ${limit}），已停止读取。请另存为 CSV。`,
    en: `"${part}" inside the workbook is too large when unpacked (limit ${limit}); reading stopped. Save it as CSV.`,
  }),
  ENCRYPTED: () => ({
    zh: '工作簿设有打开密码。请去掉密码后重新保存。',
    en: 'The workbook is protected by a password. Save it without one.',
  }),
  NO_SUCH_SHEET: ({ sheet = '' }) => ({ zh: `没有名为“${sheet}”的工作表。`, en: `There is no sheet named "${sheet}".` }),
} satisfies Record<string, (detail: FormatDetail) => LocalizedText>;

export type TableFormatErrorCode = keyof typeof explanations;

/**
 * The file as a whole cannot be taken. `explanation` is meant for the person who handed it in;
 * `detail` holds row (below the header), byte offset, limit and the like where they are known.
 */
export class TableFormatError extends Error {
  override readonly name = 'TableFormatError';
  readonly explanation: LocalizedText;

  constructor(
    readonly code: TableFormatErrorCode,
    readonly detail: FormatDetail = {},
  ) {
    const explanation = explanations[code](detail);
    super(explanation.en);
    this.explanation = explanation;
  }
}
