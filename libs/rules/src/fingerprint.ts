import { findRule } from './catalogue';
import type { Finding } from './finding';

/**
 * What makes two findings the same discrepancy: rule, subjects and item, or rule, household and item where
 * the finding is the household's (R01, R02). Readable, and without what was seen: a fault that changes
 * its values stays the same discrepancy.
 */
export function fingerprintOf(finding: Pick<Finding, 'rule' | 'item' | 'subjects' | 'householdId'>): string {
  const whose = findRule(finding.rule)?.identifiedBy === 'HOUSEHOLD' ? finding.householdId : [...finding.subjects].sort().join('+');
  return `${finding.rule}:${whose}:${finding.item ?? ''}`;
}

/**
 * Fingerprint of a register rule: rule and key, not its members, so that a third record with the same number joins
 * the discrepancy that is there.
 * @param key a digest of what the records share. Hand in no plain citizen number: fingerprints are stored and logged.
 */
export function registerFingerprint(rule: string, key: string): string {
  return `${rule}:${key}`;
}
