import type { EntityManager } from 'typeorm';
import { evaluateHouseholds } from './evaluate-households';
import { evaluateRegister } from './evaluate-register';
import { reconcile } from './reconcile';
import { silence } from './silence';

export interface RuleRunOptions {
  /** Only households with persons of this intake job, and those that a register rule speaks or spoke of; otherwise all. Register rules always look at the whole county. */
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
  const [setting]: { reference_date: string | null }[] = await manager.query('select reference_date from county_setting where county_code = $1', [countyCode]);
  if (!setting?.reference_date) return { raised: 0, byRule: {} };
  await manager.query(
    `create temporary table found (
       fingerprint text collate "C" primary key, rule text not null, severity text not null, category text not null, item text,
       household_id uuid, area_code text collate "C" not null, side_areas text[], found jsonb not null, subjects uuid[] not null, related uuid[] not null
     ) on commit drop`,
  );
  await manager.query('create temporary table evaluated_household (id uuid primary key) on commit drop');
  await evaluateRegister(manager, countyCode);
  await evaluateHouseholds(manager, countyCode, setting.reference_date, options);
  await manager.query('analyze found');
  await silence(manager);
  return reconcile(manager, countyCode, options.intakeJobId);
}
