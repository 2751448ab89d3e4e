import { createServer, type ServerResponse } from 'node:http';
import { Pool } from 'pg';
import { CONNECTIONS } from '../options';
import { pages } from './pages/pages';

/**
 * The limit of a page: one hand-written statement over plain HTTP, GET /page?values=[…]. It knows no users, no rights, no
 * schema and no audit; the text of the answer goes from the database to the client as it is.
 */
const pool = new Pool({ connectionString: process.env['BENCH_DATABASE_URL'], max: CONNECTIONS, application_name: 'bench-bare' });
// JSON stays the text it is.
const types = { getTypeParser: () => (text: string) => text };

async function answer(url: URL, response: ServerResponse): Promise<void> {
  const page = pages.find(({ name }) => url.pathname === `/${name}`);
  if (!page) {
    response.writeHead(404).end();
    return;
  }
  const values = JSON.parse(url.searchParams.get('values') ?? '[]') as string[];
  const { rows } = await pool.query<{ data: string }>({ name: page.plannedEach ? undefined : page.name, text: page.sql, values, types });
  response.writeHead(200, { 'content-type': 'application/json' }).end(`{"data":${rows[0]?.data ?? 'null'}}`);
}

const server = createServer((request, response) => {
  answer(new URL(request.url ?? '/', 'http://bare'), response).catch((error: unknown) => {
    console.error(error);
    response.writeHead(500).end();
  });
});
server.listen(Number(process.env['PORT']), '127.0.0.1', () => process.send?.('ready'));
process.on('disconnect', () => process.exit(0));
