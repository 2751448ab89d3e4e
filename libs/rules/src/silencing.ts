import { findRule } from './catalogue';
import type { Finding } from './finding';

const concerns = (finding: Finding, person: string): boolean => finding.subjects.includes(person) || finding.related.includes(person);

/**
 * One fault, one finding: drops a finding when a rule that silences its rule was raised about one of the persons it concerns.
 * A silenced finding still silences others, so that the order of rules does not matter.
 */
export function withoutSilenced(findings: readonly Finding[]): Finding[] {
  return findings.filter(
    (finding) =>
      !findings.some(
        (other) => findRule(other.rule)?.silences.includes(finding.rule) === true && other.subjects.some((subject) => concerns(finding, subject)),
      ),
  );
}
