import { citizenNumberKey } from '@qingce/standards';
import { explainFinding } from '../catalogue';
import type { HouseholdFacts, PersonFacts } from '../facts';
import { registerFingerprint } from '../fingerprint';
import type { RuleCase } from '../rule-case';
import { entryRepeated } from './d05-entry-repeated.rule';
import { sameNumber } from './d02-same-number.rule';
import { samePerson } from './d01-same-person.rule';

interface Row extends PersonFacts {
  household: string;
}

const rowsOf = (households: readonly HouseholdFacts[]): Row[] =>
  households
    .flatMap((household) => household.persons.map((person) => ({ ...person, household: household.id })))
    .filter((row) => row.registrationStatus === 'ACTIVE');

/** The plainest reading of the three rules: pairs of records, compared one by one. */
function foundIn({ households }: RuleCase): [code: string, subjects: string[]][] {
  const rows = rowsOf(households);
  return rows.flatMap((one, index) =>
    rows.slice(index + 1).flatMap((other): [string, string[]][] => {
      const code = compare(one, other);
      return code ? [[code, [one.id, other.id]]] : [];
    }),
  );
}

function compare(one: Row, other: Row): string | null {
  const same = one.name === other.name && one.birthDate === other.birthDate;
  if (same && one.sex === other.sex && one.household === other.household) return 'D05';
  const key = citizenNumberKey(one.citizenNumber);
  if (key === null || key !== citizenNumberKey(other.citizenNumber)) return null;
  return same ? 'D01' : 'D02';
}

const cases = [samePerson, sameNumber, entryRepeated].flatMap((rule) =>
  rule.examples.map((example): [string, string, RuleCase] => [rule.code, example.title.en, example]),
);

describe.each(cases)('%s: %s', (code, _title, example) => {
  it('means what the rule says', () => {
    const found = foundIn(example);
    expect(found.filter(([rule]) => rule === code).map(([, subjects]) => subjects)).toEqual(example.raises.map(({ subjects }) => subjects));
    const others = found.map(([rule]) => rule).filter((rule) => rule !== code);
    expect(example.alongside).toEqual(expect.arrayContaining(others));
  });
});

describe.each(['D01', 'D02', 'D05'])('%s', (code) => {
  const seen = { citizenNumber: '700101********0034', records: 2 };

  it('explains itself in one sentence of either language', () => {
    expect(explainFinding(code, seen, 'zh')).toMatch(/700101\*{8}0034.*2.*。$/);
    expect(explainFinding(code, seen, 'en')).toMatch(/[a-z]{3}.*\.$/);
  });

  it('has the fingerprint of its key, not of its members', () => {
    expect(registerFingerprint(code, 'digest')).toBe(`${code}:digest`);
  });
});
