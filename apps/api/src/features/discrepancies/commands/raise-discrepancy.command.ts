import type { EntityManager } from 'typeorm';
import { categoryKind, itemNames } from '@qingce/rules';
import type { Viewer } from '../../access/viewer';
import { withinAreas } from '../../areas/area.policy';
import { Household } from '../../register/household.entity';
import { isUuid } from '../../register/is-uuid';
import { audit } from '../../../platform/audit/audit';
import { problems } from '../../../platform/errors/problem';
import { notify } from '../../../platform/notifications/notifier';
import { uuidv7 } from '../../../platform/uuid';
import type { RaiseDiscrepancyInput } from '../discrepancy.input';
import { Discrepancy } from '../discrepancy.entity';
import { DiscrepancyPerson } from '../discrepancy-person.entity';

const NOTE = { shortest: 5, longest: 1_000 } as const;

/**
 * Enters what a person saw. Two people may see the same: each entry is a discrepancy of its own, with a fingerprint of its own.
 * @returns the id of the discrepancy
 * @throws Problem NOT_FOUND, BAD_USER_INPUT
 */
export async function raiseDiscrepancy(manager: EntityManager, actor: Viewer, input: RaiseDiscrepancyInput, requestId: string): Promise<{ id: string }> {
  const note = checkNote(input.note);
  if (input.severity === 'ERROR' && categoryKind[input.category] === 'LEAD') {
    throw problems.badInput('severity', {
      zh: '线索类问题只提请核实,不能定为“错误”,请选“警告”或“提示”。',
      en: 'A lead only asks somebody to look and never blocks: choose WARNING or INFO.',
    });
  }
  const item = input.item || null;
  if (item !== null && !Object.hasOwn(itemNames, item)) throw problems.badInput('item', { zh: '没有这个登记项。', en: 'There is no such register item.' });
  const household = await findHousehold(manager, actor, input.householdId);
  if (!household) throw problems.notFound({ zh: '这一户', en: 'household' });
  const persons = [...new Set(input.personIds)];
  await checkMembers(manager, household, persons);

  const id = uuidv7();
  const { countyCode, areaCode } = household;
  await manager.insert(Discrepancy, {
    countyCode, id, areaCode, householdId: household.id, category: input.category, severity: input.severity, origin: 'MANUAL', item,
    fingerprint: `MANUAL:${id}`, note, raisedBy: actor.userId, raisedByName: actor.displayName,
  });
  await manager.insert(
    DiscrepancyPerson,
    persons.map((personId, index) => ({ countyCode, discrepancyId: id, personId, role: 'SUBJECT' as const, position: index + 1 })),
  );
  await audit(manager, actor, {
    action: 'DISCREPANCY_RAISED',
    subjectType: 'DISCREPANCY',
    subjectId: id,
    areaCode,
    details: { category: input.category, severity: input.severity, item, householdId: household.id, persons: persons.length },
    requestId,
  });
  await notify(manager, { topic: 'progress', countyCode });
  return { id };
}

function checkNote(text: string): string {
  const note = text.trim();
  const length = [...note].length;
  if (length >= NOTE.shortest && length <= NOTE.longest) return note;
  throw problems.badInput('note', {
    zh: `请写明看到了什么,${NOTE.shortest} 到 ${NOTE.longest} 个字。`,
    en: `Say what was seen, in ${NOTE.shortest} to ${NOTE.longest} characters.`,
  });
}

async function findHousehold(manager: EntityManager, { countyCode, areaCodes }: Viewer, id: string): Promise<Household | null> {
  if (!isUuid(id)) return null;
  return manager.createQueryBuilder(Household, 'h').where(`h.county_code = :countyCode and h.id = :id and ${withinAreas('h.area_code', ':areaCodes')}`, { countyCode, id, areaCodes }).getOne();
}

async function checkMembers(manager: EntityManager, household: Household, persons: readonly string[]): Promise<void> {
  const members: unknown[] = persons.every(isUuid)
    ? await manager.query('select from person where county_code = $1 and household_id = $2 and id = any ($3::uuid[])', [household.countyCode, household.id, persons])
    : [];
  if (members.length !== persons.length) {
    throw problems.badInput('personIds', { zh: '所选的人不都在这一户,请重新选择。', en: 'Not all of these persons stand in this household; choose again.' });
  }
}
