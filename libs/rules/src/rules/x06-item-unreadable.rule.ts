import type { Language } from '@qingce/standards';
import type { FindingValues } from '../finding';
import { isMainItem, itemNames } from '../register-item';
import type { RegisterItem } from '../register-item';
import { nothing, personRule } from '../rule';
import type { PersonHit } from '../rule';
import { itemUnreadableCases } from './x06-item-unreadable.cases';

/** The items that are coded by a list. An unreadable birth date is for B01. */
const codedItems: readonly RegisterItem[] = [
  'sex',
  'ethnicGroup',
  'relation',
  'maritalStatus',
  'education',
  'militaryService',
  'registrationType',
  'registrationStatus',
  'householdKind',
];

const itemName = (seen: FindingValues, language: Language): string =>
  codedItems.filter((item) => item === seen['item']).map((item) => itemNames[item][language])[0] ?? String(seen['item']);

export const itemUnreadable = personRule({
  code: 'X06',
  name: 'item-unreadable',
  title: { zh: '登记项不在代码表中', en: 'Item fits no entry of its code list' },
  severity: 'ERROR',
  category: 'MAIN_ITEM_ERROR',
  item: null,
  basis: {
    zh: 'GB/T 2261.1、GB/T 2261.2、GB/T 3304、GB/T 4658、GB/T 4761 等代码表',
    en: 'The code lists GB/T 2261.1, GB/T 2261.2, GB/T 3304, GB/T 4658, GB/T 4761 and others',
  },
  description: {
    zh: '代码项的文字不是代码表中的代码、名称或常用说法，原文保留。性别、民族为主项差错；关系、婚姻、文化程度等为副项差错，只作提醒。“其他”“穿青人”等未识别民族可以填写。每项报一条。',
    en: 'The text of a coded item is no code, name or everyday word of its list; it is kept as it stands. Sex and ethnic group are main items; relation, marital status, education and the like are sub items and only a warning. “Other” and unrecognised groups are allowed. One finding an item.',
  },
  examples: itemUnreadableCases,
  check(person) {
    const { unreadable } = person.facts;
    if (unreadable === null) return nothing;
    const hits: PersonHit[] = [];
    for (const item of codedItems) {
      const text = unreadable[item];
      if (!text) continue;
      const main = isMainItem(item);
      hits.push({ item, severity: main ? 'ERROR' : 'WARNING', category: main ? 'MAIN_ITEM_ERROR' : 'SUB_ITEM_ERROR', values: { item, text } });
    }
    return hits;
  },
  explain: {
    zh: (seen) => `${itemName(seen, 'zh')}填写的是“${seen['text']}”，不在代码表中，请核实后按代码表改正。`,
    en: (seen) => `“${seen['text']}” as ${itemName(seen, 'en')} is in no code list; verify it and enter a value of the list.`,
  },
});
