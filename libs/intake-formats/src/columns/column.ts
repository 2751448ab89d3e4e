import type { LocalizedText } from '@qingce/standards';

/** A column that a table of one kind may have. */
export interface ColumnDescription {
  /** The key of the column in a mapping and of the value in a typed row. */
  column: string;
  /** The header as the printed list has it. */
  header: string;
  /** Other headers that offices use for it. */
  aliases: readonly string[];
  required: boolean;
  /** A column that may stand in for a required one. */
  alternative: string | null;
  title: LocalizedText;
}

/** One column in short: key, header, English title, other headers. */
export function describeColumn(
  column: string,
  header: string,
  en: string,
  aliases: readonly string[] = [],
  options: { required?: boolean; alternative?: string } = {},
): ColumnDescription {
  const { required = false, alternative = null } = options;
  return { column, header, aliases, required, alternative, title: { zh: header, en } };
}
