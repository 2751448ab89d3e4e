import type { Page } from 'playwright-core';

interface Answer<Data> {
  readonly data?: Data;
  readonly errors?: readonly { readonly message: string }[];
}

/**
 * Asks the API itself, with the session of the page's browser: what a page shows is compared with this.
 * @throws Error with the API's own message
 */
export async function ask<Data>(page: Page, query: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const response = await page.request.post('/graphql', { data: { query, variables } });
  const { data, errors } = (await response.json()) as Answer<Data>;
  if (errors || !data) throw new Error(errors?.map(({ message }) => message).join(' ') ?? `status ${response.status()}`);
  return data;
}
