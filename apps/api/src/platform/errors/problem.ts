import { GraphQLError } from 'graphql';
import type { Language, LocalizedText } from '@qingce/standards';

export type ProblemCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'PASSWORD_CHANGE_REQUIRED'
  | 'NOT_FOUND'
  | 'BAD_USER_INPUT'
  | 'CONFLICT'
  | 'LIMIT_EXCEEDED'
  | 'INTERNAL';

/**
 * An outcome that no caller branches on: thrown once, mapped once to `extensions.code`.
 * `fields` names the inputs that are wrong, each with what to do about it.
 */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly text: LocalizedText,
    readonly fields?: Readonly<Record<string, LocalizedText>>,
  ) {
    super(text.en);
    this.name = 'Problem';
  }

  toGraphQLError(language: Language): GraphQLError {
    const fields = this.fields && Object.fromEntries(Object.entries(this.fields).map(([name, text]) => [name, text[language]]));
    return new GraphQLError(this.text[language], { extensions: { code: this.code, ...(fields && { fields }) } });
  }
}

/** The catalogue: every problem the server throws on purpose. */
export const problems = {
  unauthenticated: () => new Problem('UNAUTHENTICATED', { zh: '请先登录。', en: 'Please sign in first.' }),
  forbidden: () => new Problem('FORBIDDEN', { zh: '您的角色或管辖区域不允许此操作。', en: 'Your role or your areas do not allow this.' }),
  passwordChangeRequired: () =>
    new Problem('PASSWORD_CHANGE_REQUIRED', { zh: '请先修改初始密码。', en: 'Change the initial password first.' }),
  notFound: (what: LocalizedText) =>
    new Problem('NOT_FOUND', { zh: `没有找到${what.zh},或不在您的管辖区域内。`, en: `No ${what.en} found, or it lies outside your areas.` }),
  badInput: (field: string, text: LocalizedText) => new Problem('BAD_USER_INPUT', text, { [field]: text }),
  conflict: (text: LocalizedText) => new Problem('CONFLICT', text),
  limitExceeded: (text: LocalizedText) => new Problem('LIMIT_EXCEEDED', text),
} as const;
