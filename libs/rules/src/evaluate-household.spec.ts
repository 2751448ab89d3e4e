import { yearsBetween } from '@qingce/standards';
import fc from 'fast-check';
import { evaluateHousehold } from './evaluate-household';
import type { HouseholdFacts, PersonFacts } from './facts';
import type { Finding } from './finding';
import { fingerprintOf } from './fingerprint';
import { caseContext, family, numberOf, person } from './rule-case';
import { completedYears, dateNumber } from './view/date-number';

const orNull = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null });
const isoDate = fc.date({ min: new Date('1890-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const anyText = fc.string({ unit: 'binary', maxLength: 20 });

const likelyPerson: fc.Arbitrary<Omit<PersonFacts, 'id'>> = fc.record({
  name: fc.oneof(fc.constantFrom('周文斌', '阿依古丽·买买提', '周*', '周?', ''), anyText),
  sex: orNull(fc.oneof(fc.constantFrom('0', '1', '2', '9'), anyText)),
  ethnicGroup: orNull(fc.constantFrom('01', '97')),
  birthDate: orNull(fc.oneof(isoDate, anyText)),
  citizenNumber: fc.oneof(
    fc.tuple(isoDate, fc.constantFrom('1', '2')).map(([date, sex]) => numberOf(date, sex)),
    fc.constantFrom('', '700101800315003', '70010119800230003X', '不详'),
    anyText,
  ),
  relation: orNull(fc.oneof(fc.constantFrom('01', '02', '10', '11', '12', '20', '27', '30', '37', '38', '51', '53', '56', '99'), anyText)),
  maritalStatus: orNull(fc.oneof(fc.constantFrom('10', '20', '30'), anyText)),
  education: orNull(fc.constantFrom('10', '70')),
  registrationStatus: fc.constantFrom('ACTIVE' as const, 'PENDING' as const, 'CANCELLED' as const),
  registeredOn: orNull(fc.oneof(isoDate, anyText)),
  unreadable: orNull(fc.record({ sex: anyText, relation: anyText, birthDate: anyText, education: anyText }, { requiredKeys: [] })),
});

const anyHousehold: fc.Arbitrary<HouseholdFacts> = fc.record({
  id: fc.constant('household'),
  kind: fc.constantFrom('FAMILY' as const, 'COLLECTIVE' as const, null),
  persons: fc.array(likelyPerson, { maxLength: 6 }).map((persons) => persons.map((facts, index) => ({ id: `p${index}`, ...facts }))),
});

const inAnyOrder = (findings: readonly Finding[]): string[] =>
  findings
    .map((finding) => JSON.stringify({ ...finding, subjects: [...finding.subjects].sort(), related: [...finding.related].sort() }))
    .sort();

describe('evaluateHousehold', () => {
  it('never throws and names only persons of the household', () => {
    fc.assert(
      fc.property(anyHousehold, (household) => {
        const standing = household.persons.filter((member) => member.registrationStatus !== 'CANCELLED').map((member) => member.id);
        for (const finding of evaluateHousehold(household, caseContext)) {
          expect(finding.subjects.length).toBeGreaterThan(0);
          expect(standing).toEqual(expect.arrayContaining([...finding.subjects, ...finding.related]));
        }
      }),
    );
  });

  it('finds the same whatever the order of persons', () => {
    fc.assert(
      fc.property(
        anyHousehold.chain((household) => fc.tuple(fc.constant(household), fc.shuffledSubarray([...household.persons], { minLength: household.persons.length }))),
        ([household, shuffled]) => {
          const found = evaluateHousehold(household, caseContext);
          expect(inAnyOrder(evaluateHousehold({ ...household, persons: shuffled }, caseContext))).toEqual(inAnyOrder(found));
        },
      ),
    );
  });

  it('is not changed by a cancelled person', () => {
    fc.assert(
      fc.property(anyHousehold, likelyPerson, (household, facts) => {
        const cancelled: PersonFacts = { ...facts, id: 'cancelled', registrationStatus: 'CANCELLED' };
        expect(evaluateHousehold({ ...household, persons: [cancelled, ...household.persons] }, caseContext)).toEqual(evaluateHousehold(household, caseContext));
      }),
    );
  });

  it('gives every finding a fingerprint of its own, the same each time', () => {
    fc.assert(
      fc.property(anyHousehold, (household) => {
        const fingerprints = evaluateHousehold(household, caseContext).map(fingerprintOf);
        expect(new Set(fingerprints).size).toBe(fingerprints.length);
        expect(evaluateHousehold(household, caseContext).map(fingerprintOf)).toEqual(fingerprints);
      }),
    );
  });

  it('keeps citizen numbers out of what was seen', () => {
    const number = numberOf('1980-03-15', '1');
    const wrong = number.slice(0, 17) + (number.endsWith('5') ? '6' : '5');
    const findings = evaluateHousehold(family(person('zhou', { sex: '2', birthDate: '1981-03-15', citizenNumber: wrong })), caseContext);
    expect(findings.map((finding) => finding.rule)).toEqual(['N02', 'N04', 'N05']);
    for (const finding of findings) expect(JSON.stringify(finding)).not.toContain(wrong);
  });

  it('has nothing to say of an empty household', () => {
    expect(evaluateHousehold(family(), caseContext)).toEqual([]);
  });
});

describe('completedYears', () => {
  it('agrees with the calendar of the standards', () => {
    fc.assert(
      fc.property(isoDate, isoDate, (one, other) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        expect(completedYears(dateNumber(earlier), dateNumber(later))).toBe(yearsBetween(earlier, later));
      }),
    );
  });
});
