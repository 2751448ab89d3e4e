import type { RequestContext } from '../../context';
import { auditReading } from '../../platform/audit/audit-reading';
import type { PersonType } from './person.type';

/**
 * A search by citizen number is on record before its answer goes out, found or not: whoever types numbers in turn
 * would learn who is registered here. The number itself is not written down.
 */
export async function auditNumberSearch(context: RequestContext, found: readonly Pick<PersonType, 'id' | 'areaCode'>[]): Promise<void> {
  const [only, ...others] = found;
  await auditReading(context, [
    only && others.length === 0
      ? { action: 'CITIZEN_NUMBER_SEARCHED', subjectType: 'PERSON', subjectId: only.id, areaCode: only.areaCode }
      : { action: 'CITIZEN_NUMBER_SEARCHED', subjectType: 'PERSON', details: { count: found.length, personIds: found.map((person) => person.id) } },
  ]);
}
