import { Field, ObjectType } from 'type-graphql';
import { type CodeListId, codeLists } from '@qingce/standards';

@ObjectType({ simpleResolvers: true, description: 'A value of a code list: the code of the standard, its text in both languages.' })
export class Code {
  @Field({ description: 'The code, as in the standard.' })
  code: string;

  @Field({ description: 'The text in Chinese.' })
  name: string;

  @Field({ description: 'The text in English.' })
  nameEn: string;
}

/** Values are few and the same for everybody: made once, handed out again. */
const codes = new Map<CodeListId, ReadonlyMap<string, Code>>();

function codesOf(list: CodeListId): ReadonlyMap<string, Code> {
  let known = codes.get(list);
  if (!known) codes.set(list, (known = new Map(codeLists[list].entries.map(({ code, name, nameEn }) => [code, { code, name, nameEn }]))));
  return known;
}

/** A code that the list does not know stands for itself. */
export function toCode(list: CodeListId, code: string | null): Code | null {
  if (code === null) return null;
  return codesOf(list).get(code) ?? { code, name: code, nameEn: code };
}
