import { nameFaults } from '@qingce/standards';
import type { NameFault } from '@qingce/standards';

const noFaults: readonly NameFault[] = [];

/** First and last of the CJK unified ideographs that almost every name is made of. */
const firstIdeograph = 0x4e00;
const lastIdeograph = 0x9fff;

/** As `nameFaults`, but settles the names of plain ideographs, nearly all of them, without building anything. */
export function faultsOfName(name: string): readonly NameFault[] {
  for (let index = 0; index < name.length; index += 1) {
    const unit = name.charCodeAt(index);
    if (unit < firstIdeograph || unit > lastIdeograph) return nameFaults(name);
  }
  return name.length > 0 ? noFaults : nameFaults(name);
}
