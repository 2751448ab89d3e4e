import type { Client } from 'pg';
import type { CodeListId } from '@qingce/standards';
import { codeLists } from '@qingce/standards';
import type { Part } from '../../options';
import type { Budget } from '../../report/figure';

export type Variables = Readonly<Record<string, string>>;

/** A page of the product and the one statement that answers the same without it. */
export interface Page {
  /** Also its path on the bare server. */
  readonly name: string;
  readonly title: string;
  readonly part: Part;
  readonly budgets: readonly Budget[];
  /** The GraphQL operation. */
  readonly query: string;
  /** Its answer as one JSON value, `data`; parameters are the values of the variables in their order. */
  readonly sql: string;
  /** SQL for the variables of some dozen requests, one row a request, so that no answer is the only one in the caches. */
  readonly samples: string;
  /** Where the values decide over the plan, it is made for each. */
  readonly plannedEach?: boolean;
}

/** Variables of the requests that are sent in turn. @throws Error when the county is too small for any */
export async function samplesOf(client: Client, page: Page): Promise<Variables[]> {
  const { rows } = await client.query<Variables>(page.samples);
  if (rows.length === 0) throw new Error(`the county has nothing to ask for on the page ${page.name}`);
  return rows;
}

/** SQL: the code of a list with its Chinese name, as the API says it. */
export function codeSql(list: CodeListId, column: string): string {
  const names = Object.fromEntries(codeLists[list].entries.map(({ code, name }) => [code, { code, name }]));
  return `'${JSON.stringify(names)}'::jsonb -> ${column}`;
}
