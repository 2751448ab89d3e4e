import { codeLists } from '@qingce/standards';
import { type Random } from '../random';

const names = new Map<string, string>();

/** 汉族, seldom 汉, seldom 01; the name comes from the standard's own list. */
export function ethnicGroupText(random: Random, code: string): string {
  let name = names.get(code);
  if (name === undefined) {
    name = codeLists.ethnicGroup.name(code) ?? code;
    names.set(code, name);
  }
  if (random.chance(0.95)) return name;
  return random.chance(0.5) && name.endsWith('族') && name.length <= 4 ? name.slice(0, -1) : code;
}
