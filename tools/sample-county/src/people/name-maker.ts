import { type Sex } from '@qingce/standards';
import { type Random } from '../random';
import { COMPOUND_SURNAMES, GIVEN, MIDDLE, RARE_CHARACTERS, SURNAMES } from './han-names.data';
import { GROUP_SURNAMES, MONGOLIAN_GIVEN, NAME_STYLES, PATRONYM_GIVEN, TIBETAN_FIRST, TIBETAN_LAST, YI_CLANS, YI_GIVEN } from './minority-names.data';

/** What the members of one line of descent share in their names. */
export interface Lineage {
  readonly ethnicGroup: string;
  readonly surname: string;
  /** The character that siblings share, or empty. */
  readonly generation: string;
  /** The father's given name where it follows one's own (阿依古丽·艾尔肯), or empty. */
  readonly father: string;
}

function at(values: readonly string[], serial: number): string {
  return values[serial % values.length] ?? '';
}

export function usesPatronym(ethnicGroup: string): boolean {
  return NAME_STYLES[ethnicGroup] === 'PATRONYM';
}

/** A surname as it is found in this ethnic group; villages have a few that many share. */
export function pickSurname(random: Random, ethnicGroup: string, local: readonly string[]): string {
  const own = GROUP_SURNAMES[ethnicGroup];
  if (own !== undefined) return random.pick(own);
  if (NAME_STYLES[ethnicGroup] === 'YI') return random.pick(YI_CLANS);
  if (random.chance(0.004)) return random.pick(COMPOUND_SURNAMES);
  return random.chance(0.45) ? random.pick(local) : random.weighted(SURNAMES);
}

export function newLineage(random: Random, ethnicGroup: string, local: readonly string[]): Lineage {
  return { ethnicGroup, surname: pickSurname(random, ethnicGroup, local), generation: '', father: '' };
}

/** The line of a man's children: his surname, and for the long names his given name. */
export function childrenOf(random: Random, father: Lineage, fatherName: string): Lineage {
  const patronym = usesPatronym(father.ethnicGroup) ? (fatherName.split('·')[0] ?? '') : '';
  const generation = random.chance(0.2) ? random.pick(MIDDLE[random.chance(0.5) ? '1' : '2']) : '';
  return { ethnicGroup: father.ethnicGroup, surname: father.surname, generation, father: patronym };
}

/**
 * A name. `serial` counts the people of one sex and birth date: different serials give different names, so that nobody
 * is somebody else's double by accident, however large the county.
 */
export function makeName(random: Random, lineage: Lineage, sex: Sex, serial: number): string {
  switch (NAME_STYLES[lineage.ethnicGroup] ?? 'HAN') {
    case 'PATRONYM':
      return `${at(PATRONYM_GIVEN[sex], serial)}·${lineage.father || random.pick(PATRONYM_GIVEN['1'])}`;
    case 'TIBETAN':
      return random.pick(TIBETAN_FIRST) + at(TIBETAN_LAST[sex], serial);
    case 'MONGOLIAN':
      return at(MONGOLIAN_GIVEN[sex], serial);
    case 'YI':
      return lineage.surname + at(YI_GIVEN[sex], serial);
    case 'HAN': {
      const last = at(GIVEN[sex], serial);
      if (random.chance(0.003)) return lineage.surname + random.pick(RARE_CHARACTERS) + last;
      if (lineage.generation !== '' && lineage.generation !== last) return lineage.surname + lineage.generation + last;
      return random.chance(0.16) ? lineage.surname + last : lineage.surname + random.pick(MIDDLE[sex]) + last;
    }
  }
}
