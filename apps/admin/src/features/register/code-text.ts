import type { Language } from '@qingce/standards';

interface CodedValue {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
}

/** A coded item in words of the language in force. */
export const codeText = (value: CodedValue | null | undefined, language: Language): string | null =>
  value ? (language === 'zh' ? value.name : value.nameEn) : null;
