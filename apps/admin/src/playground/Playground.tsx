import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createClient } from 'graphql-ws';
import { examplesFor } from './examples';

const url = '/graphql';
const wsClient = createClient({ url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}${url}` });
const fetcher = createGraphiQLFetcher({ url, wsClient });
const dayInChina = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' });

/** GraphiQL with our examples. Tabs live for the browser tab only: what was asked about people stays on no office computer. */
export function Playground({ countyCode }: { countyCode: string }) {
  const tabs = examplesFor(countyCode, crypto.randomUUID(), dayInChina.format(new Date()));
  return <GraphiQL fetcher={fetcher} storage={sessionStorage} defaultTabs={tabs.map(({ query, variables = null }) => ({ query, variables }))} />;
}
