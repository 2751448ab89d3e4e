import type { RollRow } from '@qingce/intake-formats';
import { citizenNumberKey, pinyinKey } from '@qingce/standards';
import { uuidv7 } from '../../../platform/uuid';
import { copyValue } from './copy-text';

/** Columns of staging.roll_row in the order in which lines are written. */
export const rollColumns = [
  'row_number', 'person_id', 'household_id', 'village_code', 'group_number', 'group_name', 'household_number', 'household_kind',
  'address', 'name', 'name_pinyin', 'name_initials', 'former_name', 'sex', 'ethnic_group', 'birth_date', 'citizen_number',
  'citizen_number_key', 'relation', 'marital_status', 'education', 'military_service', 'registration_type', 'occupation',
  'workplace', 'native_place', 'birth_place', 'moved_in', 'registered_on', 'registration_status', 'phone', 'remarks',
  'unreadable', 'extra', 'rejection_id',
] as const;

const text = (value: string): string => (value === '' ? '\\N' : copyValue(value));

/**
 * Gives every row its household. 户号 is the key within a village; rows without one belong to the household of the row
 * before them as long as village, group and address stay the same and no new head begins.
 */
export class HouseholdAssignment {
  private readonly byNumber = new Map<string, string>();
  private previous = { place: '', id: '' };

  householdOf(villageCode: string, row: RollRow): string {
    if (row.householdNumber !== '') {
      const key = `${villageCode}${row.householdNumber}`;
      let id = this.byNumber.get(key);
      if (!id) this.byNumber.set(key, (id = uuidv7()));
      this.previous = { place: '', id: '' };
      return id;
    }
    const place = `${villageCode}|${row.group?.name ?? ''}|${row.address}`;
    const startsAnew = row.relation === '02' || row.relation === '01' || place !== this.previous.place;
    if (startsAnew) this.previous = { place, id: uuidv7() };
    return this.previous.id;
  }
}

/** One line of COPY for a row; the pinyin key makes people findable by initials. */
export function rollLine(row: RollRow, villageCode: string, householdId: string): string {
  const pinyin = pinyinKey(row.name);
  return (
    [
      row.rowNumber,
      uuidv7(),
      householdId,
      villageCode,
      copyValue(row.group?.number ?? null),
      copyValue(row.group?.name ?? null),
      text(row.householdNumber),
      copyValue(row.householdKind),
      copyValue(row.address),
      copyValue(row.name),
      pinyin.full.replaceAll(' ', ''),
      pinyin.initials,
      text(row.formerName),
      copyValue(row.sex),
      copyValue(row.ethnicGroup),
      copyValue(row.birthDate),
      copyValue(row.citizenNumber),
      copyValue(citizenNumberKey(row.citizenNumber)),
      copyValue(row.relation),
      copyValue(row.maritalStatus),
      copyValue(row.education),
      copyValue(row.militaryService),
      copyValue(row.registrationType),
      text(row.occupation),
      text(row.workplace),
      text(row.nativePlace),
      text(row.birthPlace),
      text(row.movedIn),
      copyValue(row.registeredOn),
      row.registrationStatus,
      text(row.phone),
      text(row.remarks),
      row.unreadable === null ? '\\N' : copyValue(JSON.stringify(row.unreadable)),
      row.extra === null ? '\\N' : copyValue(JSON.stringify(row.extra)),
      copyValue(row.rejectionId),
    ].join('\t') + '\n'
  );
}
