import { itemNames, type RegisterItem } from '@qingce/rules';
import { type CodeListId, codeLists, type Language, type LocalizedText, maskNumbersIn } from '@qingce/standards';
import type { EvidenceSource } from './discrepancy.enums';
import type { DiscrepancyType, Evidence } from './discrepancy.type';

/** What a value that a rule saw says: who says it, and about which item. */
interface Statement {
  source: EvidenceSource;
  item: RegisterItem;
  /** The list that names the code. */
  list?: CodeListId;
  /** The head's, and not the subject's. */
  ofHead?: boolean;
}

/** By the name under which rules hand a value over. What is not here (ages, counts, limits) is no statement of a source, and stands in the explanation. */
const statements: Readonly<Record<string, Statement>> = {
  name: { source: 'REGISTER', item: 'name' },
  sex: { source: 'REGISTER', item: 'sex', list: 'sex' },
  numberSex: { source: 'CITIZEN_NUMBER', item: 'sex', list: 'sex' },
  headSex: { source: 'REGISTER', item: 'sex', list: 'sex', ofHead: true },
  birthDate: { source: 'REGISTER', item: 'birthDate' },
  numberBirthDate: { source: 'CITIZEN_NUMBER', item: 'birthDate' },
  birthPart: { source: 'CITIZEN_NUMBER', item: 'birthDate' },
  headBirthDate: { source: 'REGISTER', item: 'birthDate', ofHead: true },
  citizenNumber: { source: 'REGISTER', item: 'citizenNumber' },
  relation: { source: 'REGISTER', item: 'relation', list: 'relation' },
  maritalStatus: { source: 'REGISTER', item: 'maritalStatus', list: 'maritalStatus' },
  registeredOn: { source: 'REGISTER', item: 'registeredOn' },
};

const ofHead: LocalizedText = { zh: '户主', en: 'head’s ' };

/** The sources side by side, as far as the rule saw them: first the item that the discrepancy is about. */
export function toEvidence({ item, found }: Pick<DiscrepancyType, 'item' | 'found'>, language: Language): Evidence[] {
  const evidence: Evidence[] = [];
  for (const [key, value] of Object.entries(found)) {
    const statement = key === RAW_TEXT ? rawText(item) : statements[key];
    if (!statement) continue;
    const isMatter = statement.item === item;
    const isReplaced = key !== RAW_TEXT && RAW_TEXT in found && isMatter;
    // That an item is empty is evidence only where it is the matter.
    if (isReplaced || (value === null && !isMatter)) continue;
    evidence.push(toStatement(statement, value, language));
  }
  return evidence.sort((one, other) => Number(other.item === item) - Number(one.item === item));
}

/** Under this name rules hand over the text that could not be read; it stands in place of the item's value. */
const RAW_TEXT = 'text';

const rawText = (item: string | null): Statement | undefined =>
  item !== null && item in itemNames ? { source: 'REGISTER', item: item as RegisterItem } : undefined;

function toStatement({ source, item, list, ofHead: head }: Statement, value: string | number | null, language: Language): Evidence {
  const text = value === null || value === '' ? null : maskNumbersIn(String(value));
  return {
    source,
    item: head ? `head.${item}` : item,
    itemName: `${head ? ofHead[language] : ''}${itemNames[item][language]}`,
    value: text !== null && list ? (codeLists[list].name(text, language) ?? text) : text,
  };
}
