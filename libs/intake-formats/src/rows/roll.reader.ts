import { codeLists, foldCode, foldWidth, normalizeAreaCode, normalizeName, readDate, readGroup, type CodeListId } from '@qingce/standards';
import { requireColumns } from '../columns/header-mapping';
import type { RawRow, TableHead } from '../table';
import { envelopeReader, memoized, textAt } from './cells';
import type { RollRow, TypedRollItem } from './roll-row';
import { rejectionOf, type RejectionReason, type RowRejection } from './row-rejection';

/** A typed row, or why there is none. */
export type RollOutcome = { row: RollRow; rejection?: undefined } | { rejection: RowRejection; row?: undefined };

type TypedReader = (cells: readonly string[], unreadable: Unreadable) => string | null;
type Unreadable = { items: RollRow['unreadable'] };

const statuses: ReadonlyMap<string | null, RollRow['registrationStatus']> = new Map([
  ['PENDING', 'PENDING'],
  ['CANCELLED', 'CANCELLED'],
]);
const kinds: ReadonlyMap<string | null, RollRow['householdKind']> = new Map([
  ['FAMILY', 'FAMILY'],
  ['COLLECTIVE', 'COLLECTIVE'],
]);

/**
 * Makes the reader that turns the rows of one roll into typed rows. It looks at shape only: a wrong value that can be
 * read is kept for the rules, and whether an area is known is the caller's matter.
 *
 * @throws TableFormatError MISSING_COLUMNS if a required column has no header
 */
export function rollReader(head: TableHead): (row: RawRow) => RollOutcome {
  requireColumns(head);
  const at = (column: string) => head.mapping[column] ?? -1;
  const envelope = envelopeReader(head);
  const typed = typedReaders(at);
  const village = memoized((text) => normalizeAreaCode(text));
  const group = memoized((text) => readGroup(text));
  const villageCodeAt = at('villageCode');
  const villageNameAt = at('villageName');
  const groupAt = at('group');
  const householdNumberAt = at('householdNumber');
  const nameAt = at('name');
  const formerNameAt = at('formerName');
  const citizenNumberAt = at('citizenNumber');
  const sourceRowAt = at('sourceRow');
  const occupationAt = at('occupation');
  const workplaceAt = at('workplace');
  const addressAt = at('address');
  const nativePlaceAt = at('nativePlace');
  const birthPlaceAt = at('birthPlace');
  const movedInAt = at('movedIn');
  const phoneAt = at('phone');
  const remarksAt = at('remarks');

  return (raw) => {
    const { cells, rowNumber } = raw;
    if (raw.problem !== null) return { rejection: rejectionOf(raw, raw.problem, head) };
    const reject = (reason: RejectionReason, column: string | null = null, value = ''): RollOutcome => ({
      rejection: { rowNumber, column, value, reason },
    });
    const code = textAt(cells, villageCodeAt);
    const villageCode = code === '' ? null : village(code);
    const villageName = foldWidth(textAt(cells, villageNameAt));
    if (villageCode === null && villageName === '') {
      return code === '' ? reject('NO_AREA') : reject('INVALID_AREA_CODE', 'villageCode', code);
    }
    const name = normalizeName(textAt(cells, nameAt));
    const citizenNumber = foldWidth(textAt(cells, citizenNumberAt));
    if (name === '' && citizenNumber === '') return reject('NO_NAME_AND_NUMBER');

    const { rejectionId, originalRow, warnings, extra } = envelope(raw);
    const unreadable: Unreadable = { items: null };
    const row: RollRow = {
      rowNumber,
      rejectionId,
      originalRow,
      warnings,
      extra,
      sourceRow: textAt(cells, sourceRowAt),
      villageCode,
      villageName,
      group: group(textAt(cells, groupAt)),
      householdNumber: foldCode(textAt(cells, householdNumberAt)),
      householdKind: kinds.get(typed.householdKind(cells, unreadable)) ?? null,
      registrationType: typed.registrationType(cells, unreadable),
      relation: typed.relation(cells, unreadable),
      name,
      formerName: normalizeName(textAt(cells, formerNameAt)),
      sex: typed.sex(cells, unreadable),
      ethnicGroup: typed.ethnicGroup(cells, unreadable),
      birthDate: typed.birthDate(cells, unreadable),
      citizenNumber,
      maritalStatus: typed.maritalStatus(cells, unreadable),
      education: typed.education(cells, unreadable),
      militaryService: typed.militaryService(cells, unreadable),
      occupation: textAt(cells, occupationAt),
      workplace: textAt(cells, workplaceAt),
      address: textAt(cells, addressAt),
      nativePlace: textAt(cells, nativePlaceAt),
      birthPlace: textAt(cells, birthPlaceAt),
      movedIn: textAt(cells, movedInAt),
      registeredOn: typed.registeredOn(cells, unreadable),
      registrationStatus: statuses.get(typed.registrationStatus(cells, unreadable)) ?? 'ACTIVE',
      phone: foldWidth(textAt(cells, phoneAt)),
      remarks: textAt(cells, remarksAt),
      unreadable: null,
    };
    row.unreadable = unreadable.items;
    return { row };
  };
}

function typedReaders(at: (column: string) => number): Record<TypedRollItem, TypedReader> {
  const reader = (item: TypedRollItem, read: (text: string) => string | null): TypedReader => {
    const index = at(item);
    return (cells, unreadable) => {
      const text = textAt(cells, index);
      if (text === '') return null;
      const value = read(text);
      if (value === null) (unreadable.items ??= {})[item] = text;
      return value;
    };
  };
  const code = (item: TypedRollItem & CodeListId) => reader(item, memoized((text) => codeLists[item].read(text)));
  return {
    householdKind: code('householdKind'),
    registrationType: code('registrationType'),
    relation: code('relation'),
    sex: code('sex'),
    ethnicGroup: code('ethnicGroup'),
    birthDate: reader('birthDate', readDate),
    maritalStatus: code('maritalStatus'),
    education: code('education'),
    militaryService: code('militaryService'),
    registeredOn: reader('registeredOn', readDate),
    registrationStatus: code('registrationStatus'),
  };
}
