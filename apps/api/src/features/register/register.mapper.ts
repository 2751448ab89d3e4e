import { itemNames, type RegisterItem } from '@qingce/rules';
import { type Language, maskNumbersIn } from '@qingce/standards';
import { toCode } from './code.type';
import type { HouseholdRow } from './household.queries';
import { HouseholdType } from './household.type';
import type { SelectedPersonRow } from './person-columns';
import { PersonType, type UnreadableValue } from './person.type';

/** An instance of its class, so that field resolvers are handed the object itself and no copy. */
export function toHousehold(row: HouseholdRow): HouseholdType {
  const household = new HouseholdType();
  household.id = row.id;
  household.areaCode = row.area_code;
  household.code = row.code;
  household.number = row.number;
  household.kind = row.kind;
  household.address = row.address;
  household.verification = null;
  household.version = row.version;
  return household;
}

/**
 * Every field by hand: what leaves the server is chosen here, and the whole number is not in the row at all. Fields that
 * the operation does not ask for have no column and stay empty.
 */
export function toPerson(row: SelectedPersonRow): PersonType {
  const person = new PersonType();
  person.householdId = row.household_id;
  person.areaCode = row.area_code;
  person.referenceDate = row.reference_date ?? null;
  person.unreadableTexts = row.unreadable ?? null;
  person.intakeJobId = row.intake_job_id ?? null;
  person.sourceRowNumber = row.source_row ?? null;
  person.id = row.id;
  person.name = row.name;
  person.formerName = row.former_name ?? null;
  person.sex = toCode('sex', row.sex ?? null);
  person.birthDate = row.birth_date ?? null;
  person.citizenNumber = row.citizen_number_masked ?? null;
  person.ethnicGroup = toCode('ethnicGroup', row.ethnic_group ?? null);
  person.relationToHead = toCode('relation', row.relation ?? null);
  person.maritalStatus = toCode('maritalStatus', row.marital_status ?? null);
  person.education = toCode('education', row.education ?? null);
  person.militaryService = toCode('militaryService', row.military_service ?? null);
  person.occupation = row.occupation ?? null;
  person.workplace = row.workplace ?? null;
  person.address = row.address || null;
  person.nativePlace = row.native_place ?? null;
  person.birthPlace = row.birth_place ?? null;
  person.movedIn = row.moved_in ?? null;
  person.phone = row.phone_masked ?? null;
  person.remarks = row.remarks ? maskNumbersIn(row.remarks) : null;
  person.extra = row.extra ? maskTexts(row.extra) : null;
  if (row.registration_status) {
    person.registration = { status: row.registration_status, registeredOn: row.registered_on ?? null, type: toCode('registrationType', row.registration_type ?? null) };
  }
  if (row.version !== undefined) person.version = row.version;
  return person;
}

export function toUnreadableValues(texts: PersonType['unreadableTexts'], language: Language): UnreadableValue[] {
  return Object.entries(texts ?? {}).map(([item, text]) => ({ item, itemName: itemNames[item as RegisterItem]?.[language] ?? item, text: maskNumbersIn(text) }));
}

/** Columns that Qingce does not know may hold anything. */
const maskTexts = (texts: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).map(([column, text]) => [column, maskNumbersIn(text)]));
