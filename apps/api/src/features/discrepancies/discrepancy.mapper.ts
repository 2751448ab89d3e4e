import { categoryKind } from '@qingce/rules';
import type { PersonRow } from '../register/person.queries';
import type { PersonType } from '../register/person.type';
import { HouseholdType } from '../register/household.type';
import { toPerson } from '../register/register.mapper';
import type { OtherSideRow } from './discrepancy.queries';
import type { DiscrepancyRow } from './discrepancy.row';
import { DiscrepancyType } from './discrepancy.type';
import { findRule } from './rule.mapper';

/** An instance of its class, so that field resolvers are handed the object itself and no copy. */
export function toDiscrepancy(row: DiscrepancyRow): DiscrepancyType {
  const discrepancy = new DiscrepancyType();
  discrepancy.areaCode = row.area_code;
  discrepancy.sideAreas = row.side_areas;
  discrepancy.householdId = row.household_id;
  discrepancy.ruleCode = row.rule;
  discrepancy.found = row.found;
  discrepancy.id = row.id;
  discrepancy.category = row.category;
  discrepancy.kind = categoryKind[row.category];
  discrepancy.severity = row.severity;
  discrepancy.status = row.status;
  discrepancy.rule = findRule(row.rule);
  discrepancy.origin = row.origin;
  discrepancy.item = row.item;
  discrepancy.note = row.note;
  discrepancy.raisedBy = row.raised_by_name;
  discrepancy.createdAt = row.created_at;
  discrepancy.closedAt = row.closed_at;
  discrepancy.closedCode = row.closed_reason;
  discrepancy.version = row.version;
  return discrepancy;
}

/** Everything of a person that the other side of a discrepancy does not see. */
const unseen: Omit<PersonRow, 'id' | 'household_id' | 'area_code' | 'name' | 'citizen_number_masked' | 'registration_status' | 'address'> = {
  former_name: null, sex: null, ethnic_group: null, birth_date: null, relation: null, marital_status: null, education: null, military_service: null,
  registration_type: null, occupation: null, workplace: null, native_place: null, birth_place: null, moved_in: null, registered_on: null,
  phone_masked: null, remarks: null, unreadable: null, extra: null, intake_job_id: null, source_row: null, version: 0, reference_date: null,
};

/** A person outside the viewer's areas: the masks, and in place of the address the village. */
export function toOtherPerson(row: OtherSideRow): PersonType {
  return toPerson({
    ...unseen,
    id: row.person_id,
    household_id: row.household_id,
    area_code: row.village_code,
    name: row.masked_name,
    citizen_number_masked: row.masked_number,
    registration_status: row.registration_status,
    address: row.area_name,
  });
}

/** The household of such a person: where it is, and nothing that leads into it. */
export function toOtherHousehold(row: OtherSideRow): HouseholdType {
  const household = new HouseholdType();
  household.id = row.household_id;
  household.areaCode = row.village_code;
  household.code = `${row.village_code}******`;
  household.number = null;
  household.kind = null;
  household.address = row.area_name;
  household.verification = null;
  household.version = 0;
  return household;
}
