import type { EntityManager } from 'typeorm';
import { ruleCatalogue } from '@qingce/rules';
import { evaluateRegister } from './evaluate-register';
import { evaluateHouseholds } from './evaluate-households';
import { reconcile } from './reconcile';

export interface RuleRunOptions {
  /** Only households with persons of this intake job, and keys that they share; otherwise the whole county. */
  intakeJobId?: string;
  onProgress?: (share: number) => Promise<void>;
}

export interface RuleRunResult {
  raised: number;
  byRule: Record<string, number>;
}

/**
 * Runs all rules over the county, or over what an intake job touched, in the caller's transaction, and brings the
 * discrepancies in step: new findings open one, findings that no longer hold close it, decisions stay.
 */
export async function runRules(manager: EntityManager, countyCode: string, options: RuleRunOptions): Promise<RuleRunResult> {
  await manager.query(
    `create temporary table found (
       fingerprint text collate "C" primary key, rule text not null, severity text not null, category text not null, item text,
       household_id uuid, area_code text collate "C" not null, side_areas text[], found jsonb not null, subjects uuid[] not null, related uuid[] not null
     ) on commit drop`,
  );
  await manager.query('create temporary table evaluated_household (id uuid primary key) on commit drop');
  const [setting]: { reference_date: string | null }[] = await manager.query('select reference_date from county_setting where county_code = $1', [countyCode]);
  if (!setting?.reference_date) return { raised: 0, byRule: {} };
  await evaluateHouseholds(manager, countyCode, setting.reference_date, options);
  await evaluateRegister(manager, countyCode);
  await silence(manager);
  return reconcile(manager, countyCode, options.intakeJobId);
}

/** One fault, one finding: what a register rule explains is not found again by a rule that looks at one person. */
async function silence(manager: EntityManager): Promise<void> {
  const pairs = ruleCatalogue
    .filter((rule) => rule.scope === 'REGISTER')
    .flatMap((rule) => rule.silences.map((silenced) => ({ speaks: rule.code, silenced })));
  await manager.query(
    `delete from found f using jsonb_to_recordset($1) as s(speaks text, silenced text)
     where f.rule = s.silenced and exists (select from found r where r.rule = s.speaks and r.subjects && f.subjects)`,
    [JSON.stringify(pairs)],
  );
}
