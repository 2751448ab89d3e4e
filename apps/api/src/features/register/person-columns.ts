import { type GraphQLResolveInfo, type OperationDefinitionNode, visit } from 'graphql';
import type { LoaderDefinition } from '../../context';
import type { PersonRow } from './person.queries';

/** What every row has: who it is, and where field resolvers go on from. */
const always = ['id', 'household_id', 'area_code', 'name'] as const satisfies readonly (keyof PersonRow)[];

/** What the other fields of Person are made of. */
const columnsOfField: Readonly<Record<string, readonly (keyof PersonRow)[]>> = {
  formerName: ['former_name'],
  sex: ['sex'],
  birthDate: ['birth_date'],
  age: ['birth_date', 'reference_date'],
  citizenNumber: ['citizen_number_masked'],
  ethnicGroup: ['ethnic_group'],
  relationToHead: ['relation'],
  maritalStatus: ['marital_status'],
  education: ['education'],
  militaryService: ['military_service'],
  occupation: ['occupation'],
  workplace: ['workplace'],
  address: ['address'],
  nativePlace: ['native_place'],
  birthPlace: ['birth_place'],
  movedIn: ['moved_in'],
  phone: ['phone_masked'],
  remarks: ['remarks'],
  unreadable: ['unreadable'],
  extra: ['extra'],
  registration: ['registration_status', 'registered_on', 'registration_type'],
  sourceRow: ['intake_job_id', 'source_row'],
  history: ['intake_job_id'],
  version: ['version'],
};

/** A row that has the asked columns only. */
export type SelectedPersonRow = Pick<PersonRow, (typeof always)[number]> & Partial<PersonRow>;

/** A choice of columns: its SQL, and what tells its prepared statements apart. */
export interface PersonColumns {
  sql: string;
  suffix: string;
}

/** The reference date comes with the row, so that an age is computed where it is asked and waits for nothing. */
const sqlOf = (column: keyof PersonRow): string =>
  column === 'reference_date' ? '(select s.reference_date from county_setting s where s.county_code = $1) as reference_date' : `p.${column}`;

export const allPersonColumns: PersonColumns = {
  sql: [...new Set([...always, ...Object.values(columnsOfField).flat()])].map(sqlOf).join(', '),
  suffix: '',
};

/** Choices that have prepared statements. Whoever asks for ever new ones gets all columns: connections keep every statement. */
const choices = new Map<string, PersonColumns>();
const MOST_CHOICES = 100;

const ofOperation = new WeakMap<OperationDefinitionNode, PersonColumns>();

/**
 * The columns that an operation may need: of ten fields a page shows, the thirty columns of a person would cost it a
 * third more. Names are looked for in the whole operation, whatever the type, so that the answer is never too narrow.
 */
export function personColumnsOf({ operation, fragments }: GraphQLResolveInfo): PersonColumns {
  let columns = ofOperation.get(operation);
  if (!columns) {
    const asked = new Set<keyof PersonRow>(always);
    const Field = (field: { name: { value: string } }): void => columnsOfField[field.name.value]?.forEach((column) => asked.add(column));
    for (const node of [operation, ...Object.values(fragments)]) visit(node, { Field });
    ofOperation.set(operation, (columns = choose([...asked])));
  }
  return columns;
}

function choose(asked: readonly (keyof PersonRow)[]): PersonColumns {
  const sql = [...asked].sort().map(sqlOf).join(', ');
  let columns = choices.get(sql);
  if (!columns) {
    if (choices.size >= MOST_CHOICES) return allPersonColumns;
    choices.set(sql, (columns = { sql, suffix: ` ${choices.size + 1}` }));
  }
  return columns;
}

/** Loaders are known to a request by their definition: one for each choice of columns. */
export function byColumns<Loader>(define: (columns: PersonColumns) => LoaderDefinition<Loader>): (columns: PersonColumns) => LoaderDefinition<Loader> {
  const definitions = new Map<PersonColumns, LoaderDefinition<Loader>>();
  return (columns) => {
    let definition = definitions.get(columns);
    if (!definition) definitions.set(columns, (definition = define(columns)));
    return definition;
  };
}
