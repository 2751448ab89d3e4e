import { itemNames, type RegisterItem } from '@qingce/rules';
import type { Language } from '@qingce/standards';
import { toCode } from './code.type';
import type { HouseholdRow } from './household.queries';
import { HouseholdType } from './household.type';
import type { PersonRow } from './person.queries';
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

/** Every field by hand: what leaves the server is chosen here, and the whole number is not in the row at all. */
export function toPerson(row: PersonRow): PersonType {
  const person = new PersonType();
  person.householdId = row.household_id;
  person.areaCode = row.area_code;
  person.referenceDate = row.reference_date;
  person.unreadableTexts = row.unreadable;
  person.intakeJobId = row.intake_job_id;
  person.sourceRowNumber = row.source_row;
  person.id = row.id;
  person.name = row.name;
  person.formerName = row.former_name;
  person.sex = toCode('sex', row.sex);
  person.birthDate = row.birth_date;
  person.citizenNumber = row.citizen_number_masked;
  person.ethnicGroup = toCode('ethnicGroup', row.ethnic_group);
  person.relationToHead = toCode('relation', row.relation);
  person.maritalStatus = toCode('maritalStatus', row.marital_status);
  person.education = toCode('education', row.education);
  person.militaryService = toCode('militaryService', row.military_service);
  person.occupation = row.occupation;
  person.workplace = row.workplace;
  person.address = row.address || null;
  person.nativePlace = row.native_place;
  person.birthPlace = row.birth_place;
  person.movedIn = row.moved_in;
  person.phone = row.phone_masked;
  person.remarks = row.remarks;
  person.extra = row.extra;
  person.registration = { status: row.registration_status, registeredOn: row.registered_on, type: toCode('registrationType', row.registration_type) };
  person.version = row.version;
  return person;
}

export function toUnreadableValues(texts: PersonRow['unreadable'], language: Language): UnreadableValue[] {
  return Object.entries(texts ?? {}).map(([item, text]) => ({ item, itemName: itemNames[item as RegisterItem]?.[language] ?? item, text }));
}
