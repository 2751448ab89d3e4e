import { ageAt, citizenNumberKey, codeLists, isCalendarDate, isValidCitizenNumber, nameFaults, parseCitizenNumber, readDate } from '@qingce/standards';
import { generateCounty } from '../county';
import { ROLL_HEADERS } from '../output/roll-row';
import { type TruthEntry } from '../truth';

const AS_OF = '2020-06-01';
const county = generateCounty({ persons: 8_000, seed: 11, defects: 5, asOf: AS_OF });

/** A row of the roll by header. */
type Row = Readonly<Record<string, string>>;

const rows: Row[] = [...county.rollRows()].map((cells) => Object.fromEntries(ROLL_HEADERS.map((header, index) => [header, cells[index] ?? ''])));
const text = (row: Row, header: string): string => row[header] ?? '';
const number = (row: Row): string => text(row, '公民身份号码');
const birth = (row: Row): string => text(row, '出生日期');
const sequence = (row: Row): number => Number(number(row).slice(14, 17));
const sex = (row: Row): string | null => codeLists.sex.read(text(row, '性别'));
const age = (row: Row): number => ageAt(readDate(birth(row)) ?? '', AS_OF);
const relation = (row: Row): string => codeLists.relation.read(text(row, '与户主关系')) ?? '';
const marital = (row: Row): string => codeLists.maritalStatus.read(text(row, '婚姻状况')) ?? '';
const household = (row: Row): Row[] => rows.filter((other) => other['户号'] === row['户号']);
const head = (row: Row): Row => household(row).find((other) => relation(other) === '02') ?? {};
const samePerson = (left: Row, right: Row): boolean => left['姓名'] === right['姓名'] && birth(left) === birth(right);

/** What the first row (and the second) of a planted kind must look like. */
const looks: Readonly<Record<string, (row: Row, other: Row, entry: TruthEntry) => boolean>> = {
  'number-shape': (row) => parseCitizenNumber(number(row)).faults.includes('SHAPE'),
  'number-checksum': (row) => parseCitizenNumber(number(row)).faults.join() === 'CHECK_CHARACTER',
  'number-birth-part-impossible': (row) => parseCitizenNumber(number(row)).faults.join() === 'BIRTH_DATE',
  'number-birth-mismatch': (row) => isValidCitizenNumber(number(row)) && isCalendarDate(birth(row)) && parseCitizenNumber(number(row)).birthDate !== birth(row),
  'number-sex-mismatch': (row) => isValidCitizenNumber(number(row)) && parseCitizenNumber(number(row)).sex !== sex(row),
  'number-area-unknown': (row) => isValidCitizenNumber(number(row)) && number(row).startsWith('99'),
  'number-legacy-15': (row, _other, entry) => number(row).length === 15 && citizenNumberKey(number(row)) === entry.was,
  'number-missing': (row) => number(row) === '' && row['登记状态'] === '正常',
  'birth-date-invalid': (row) => birth(row) !== '' && readDate(birth(row)) === null,
  'birth-date-empty': (row) => birth(row) === '',
  'birth-date-future': (row) => birth(row) > AS_OF,
  'registered-before-birth': (row) => text(row, '登记日期') !== '' && text(row, '登记日期') < birth(row),
  'age-over-hundred': (row) => age(row) >= 100 && age(row) <= 111 && isValidCitizenNumber(number(row)),
  'age-over-limit': (row) => age(row) > 120 && isValidCitizenNumber(number(row)),
  'name-illegal-character': (row) => nameFaults(text(row, '姓名')).join() === 'ILLEGAL_CHARACTER',
  'name-placeholder-character': (row) => nameFaults(text(row, '姓名')).join() === 'PLACEHOLDER_CHARACTER',
  'ethnic-group-unknown': (row) => codeLists.ethnicGroup.read(text(row, '民族')) === null,
  'sub-item-unreadable': (row, _other, entry) => codeLists[entry.field === '婚姻状况' ? 'maritalStatus' : 'education'].read(text(row, entry.field ?? '')) === null,
  'household-no-head': (row) => household(row).every((member) => relation(member) !== '02'),
  'household-two-heads': (row) => household(row).filter((member) => relation(member) === '02').length === 2,
  'household-two-spouses': (row) => household(row).filter((member) => ['10', '11', '12'].includes(relation(member)) && member['登记状态'] !== '注销').length === 2,
  'relation-sex': (row) => (sex(row) === '1') === ['30', '42', '44', '38', '77', '94'].includes(relation(row)),
  'relation-head-sex': (row) => (sex(head(row)) === '1') === ['53', '54'].includes(relation(row)),
  'parent-child-age': (row) => ['20', '30'].includes(relation(row)) && age(head(row)) - age(row) <= 14,
  'married-under-age': (row) => marital(row) === '20' && age(row) < 16,
  'married-below-legal-age': (row) => marital(row) === '20' && age(row) >= 16 && age(row) < 22,
  'spouse-marital-status': (row) => ['10', '11', '12'].includes(relation(row)) && marital(row) === '10',
  'duplicate-person-same-number': (row, other) => number(row) === number(other) && samePerson(row, other) && row['户号'] !== other['户号'],
  'duplicate-number': (row, other) => number(row) === number(other) && !samePerson(row, other) && isValidCitizenNumber(number(other)),
  'person-twice-in-household': (row, other) => number(row) === number(other) && samePerson(row, other) && row['户号'] === other['户号'],
  twins: (row, other) => birth(row) === birth(other) && sex(row) === sex(other) && [2, 996].includes(Math.abs(sequence(row) - sequence(other))),
  'adopted-child': (row) => ['27', '37'].includes(relation(row)) && age(head(row)) - age(row) <= 14,
  'long-minority-name': (row) => [...text(row, '姓名')].length >= 9 && nameFaults(text(row, '姓名')).length === 0,
  'rare-character': (row) => /[㐀-䶿]|[\u{20000}-\u{3fffd}]/u.test(text(row, '姓名')),
  'leap-day-birth': (row) => birth(row).endsWith('-02-29') && isValidCitizenNumber(number(row)),
  'age-99': (row) => age(row) === 99,
  'married-at-legal-age': (row) => marital(row) === '20' && age(row) === (sex(row) === '1' ? 22 : 20),
  'ethnic-group-other': (row) => codeLists.ethnicGroup.read(text(row, '民族')) === '97',
  'number-full-width': (row) => /^[０-９]{17}/.test(number(row)) && isValidCitizenNumber(number(row)),
  'number-lower-case': (row) => number(row).endsWith('x') && isValidCitizenNumber(number(row)),
  'birth-date-other-form': (row, _other, entry) => birth(row) !== entry.was && readDate(birth(row)) === entry.was,
  namesakes: (row, other) => row['姓名'] === other['姓名'] && birth(row) !== birth(other),
  'cancelled-copy': (row, other) => number(row) === number(other) && row['登记状态'] === '正常' && other['登记状态'] === '注销',
  'cancelled-copy-legacy-number': (row, other) => number(other).length === 15 && citizenNumberKey(number(other)) === number(row) && other['登记状态'] === '注销',
  'cancelled-with-faults': (row) => row['登记状态'] === '注销' && !isValidCitizenNumber(number(row)),
  'pending-without-number': (row) => row['登记状态'] === '待定' && number(row) === '',
};

describe('the truth of a county', () => {
  const kinds = [...new Set(county.truth().map((entry) => entry.planted))];

  it('knows every kind of plant', () => {
    expect(kinds.sort()).toEqual(Object.keys(looks).sort());
  });

  it.each(kinds)('%s: its rows are as the truth says', (planted) => {
    const entries = county.truth().filter((entry) => entry.planted === planted);
    expect(entries).toHaveLength(5);
    for (const entry of entries) {
      const [row = {}, other = {}] = entry.rows.map((index) => rows[index - 1] ?? {});
      expect({ entry, row, other, as: looks[planted]?.(row, other, entry) }).toMatchObject({ as: true });
      expect(entry.household ?? row['户号']).toBe(row['户号']);
    }
  });

  it('puts two plants into no household', () => {
    const households = county.truth().flatMap((entry) => [...new Set(entry.rows.map((row) => rows[row - 1]?.['户号']))]);
    expect(new Set(households).size).toBe(households.length);
  });
});
