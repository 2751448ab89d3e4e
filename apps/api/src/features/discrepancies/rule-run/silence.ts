import type { EntityManager } from 'typeorm';
import { ruleCatalogue } from '@qingce/rules';

/**
 * One fault, one finding: drops what a register rule explains from what was found about single persons and households. Within a
 * household the engine has done so; which rule silences which stands in the catalogue.
 */
export async function silence(manager: EntityManager): Promise<void> {
  const pairs = ruleCatalogue
    .filter((rule) => rule.scope === 'REGISTER')
    .flatMap((rule) => rule.silences.map((silenced) => ({ speaks: rule.code, silenced })));
  await manager.query(
    `delete from found where fingerprint in (
       select heard.fingerprint
       from jsonb_to_recordset($1) as pair(speaks text, silenced text)
       join found loud on loud.rule = pair.speaks
       cross join unnest(loud.subjects) as subject(id)
       join (
         select f.fingerprint, f.rule, concerned.id from found f cross join unnest(f.subjects || f.related) as concerned(id)
       ) heard on heard.rule = pair.silenced and heard.id = subject.id
     )`,
    [JSON.stringify(pairs)],
  );
}
