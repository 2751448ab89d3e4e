import DataLoader from 'dataloader';
import type { LoaderDefinition, RequestContext } from '../../context';
import { problems } from '../errors/problem';
import { auditReading, placesOf } from './audit-reading';

/** A person's row whose number is still to be shown or masked. */
export interface NumberedPerson {
  id: string;
  areaCode: string;
  /** As the register has it; empty when it has none. */
  citizenNumber: string;
}

/**
 * Full citizen numbers, in the order of `persons`; null where the register has none. The one way to let them out:
 * asks for IDENTITY_READ, and has written who read whose number before it returns. One entry for the whole list
 * (one for each area of the reader that it touches), with the persons' ids, never the numbers.
 * @throws Problem FORBIDDEN
 */
export async function readFullCitizenNumbers(context: RequestContext, persons: readonly NumberedPerson[]): Promise<(string | null)[]> {
  if (!context.user.permissions.has('IDENTITY_READ')) throw problems.forbidden();
  const places = placesOf(persons, context.user.areaCodes);
  await auditReading(
    context,
    [...places].map(([areaCode, read]) => {
      const [only, ...others] = read;
      if (only && others.length === 0) return { action: 'IDENTITY_READ' as const, subjectType: 'PERSON', subjectId: only.id, areaCode };
      return { action: 'IDENTITY_READ' as const, subjectType: 'PERSON', areaCode, details: { count: read.length, personIds: read.map((person) => person.id) } };
    }),
  );
  const visible = new Set([...places.values()].flat());
  return persons.map((person) => (visible.has(person) ? person.citizenNumber || null : null));
}

/** Collects the readings of one request, so that a list of persons leaves one entry and not one a person. */
export const fullCitizenNumbers: LoaderDefinition<DataLoader<NumberedPerson, string | null, string>> = (_read, context) =>
  new DataLoader((persons) => readFullCitizenNumbers(context, persons), { cacheKeyFn: (person) => person.id });
