import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { generateCounty } from '@qingce/sample-county';
import { Client } from 'pg';
import { COUNTY, handIn } from '../../testing/intake-fixture';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database';
import { writeBackup } from './backup';
import { BackupError } from './backup-file';
import { backupTables } from './catalogue';
import { restoreBackup } from './restore';
import { contentOf, contentSettings, type TableContent } from './table-content';

jest.setTimeout(120_000);

describe('backup and restore', () => {
  let folder: string;
  let file: string;
  let source: TestDatabase;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'qingce-backup-'));
    source = await createTestDatabase();
    const county = generateCounty({ persons: 1_000, seed: 3, county: COUNTY, defects: 2, asOf: '2020-06-01' });
    await handIn(source, { kind: 'AREAS', content: [...county.areasCsv()].join('') });
    await handIn(source, { kind: 'ROLL', content: [...county.rollCsv()].join('') });
    await asOwner(source, (client) =>
      client.query(`insert into user_account (id, county_code, user_name, display_name, password_hash, role, area_codes)
        values ('01900000-0000-7000-8000-000000000001', '${COUNTY}', 'wang', '王', 'x', 'COUNTY_ADMINISTRATOR', '{${COUNTY}}');
        insert into session (id, user_id, kind, secret_hash, expires_at)
        values ('01900000-0000-7000-8000-000000000002', '01900000-0000-7000-8000-000000000001', 'SESSION', '\\x00', now() + interval '1 day')`),
    );
    ({ file } = await writeBackup(source.urls, folder, { version: '1.2.3' }));
  });

  afterAll(async () => {
    await source.drop();
    await rm(folder, { recursive: true });
  });

  it('is one file named after county and time, and leaves no other', async () => {
    expect(await readdir(folder)).toEqual([expect.stringMatching(/^qingce-700101-\d{8}T\d{6}\.tar\.gz$/)]);
    await expect(writeBackup(source.urls, file, { version: '1.2.3' })).rejects.toThrow(BackupError);
  });

  it('comes back with the same content in every table, counters and next numbers too', async () => {
    await withDatabase(async (target) => {
      const { header } = await restoreBackup(target.urls, file, { force: false });
      expect(header).toMatchObject({ version: '1.2.3', counties: [COUNTY] });
      const { session: sessionThere, ...there } = await contents(target);
      const { session: sessionHere, ...here } = await contents(source);
      expect(here['person']?.rows).toBe(1_000);
      expect(there).toEqual(here);
      // The one difference: who was signed in is no more.
      expect(sessionThere?.rows).toBe(sessionHere?.rows);
      await asOwner(target, async (client) => {
        expect((await client.query('select from session where revoked_at is null')).rowCount).toBe(0);
        await client.query(`delete from discrepancy`);
        expect((await client.query('select from counter_delta')).rowCount).toBeGreaterThan(0);
      });
    });
  });

  it('replaces what is there only when it is told to', async () => {
    await withDatabase(async (target) => {
      await asOwner(target, (client) => client.query(`insert into area (county_code, code, level, name) values ('700200', '700200', 'COUNTY', '另一县')`));
      await expect(restoreBackup(target.urls, file, { force: false })).rejects.toThrow(/has data already \(area\)/);
      expect((await contents(target))['area']?.rows).toBe(1);
      await restoreBackup(target.urls, file, { force: true });
      expect((await contents(target))['area']).toEqual((await contents(source))['area']);
    });
  });

  it.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['with a byte changed', (bytes: Buffer) => flipped(bytes, Math.floor(bytes.length / 2))],
    ['with a letter of a name changed and packed again', (bytes: Buffer) => gzipSync(renamed(gunzipSync(bytes)))],
    ['of another kind', () => Buffer.from('code,name,parent\n')],
  ])('refuses a file %s and changes nothing', async (_, damage) => {
    const damaged = join(folder, 'damaged.tar.gz');
    await writeFile(damaged, damage(await readFile(file)));
    await withDatabase(async (target) => {
      await expect(restoreBackup(target.urls, damaged, { force: false })).rejects.toThrow(/damaged or incomplete/);
      expect(Object.values(await contents(target)).reduce((sum, { rows }) => sum + rows, 0)).toBe(0);
    });
  });

  it('refuses the backup of a version with another database, and says which version takes it', async () => {
    await withDatabase(async (target) => {
      await asOwner(target, (client) => client.query(`insert into migration (timestamp, name) values (1, 'Later1')`));
      await expect(restoreBackup(target.urls, file, { force: false })).rejects.toThrow(/not in the backup: Later1; not here: —\). Restore with version 1\.2\.3/);
    });
  });
});

async function withDatabase(work: (target: TestDatabase) => Promise<void>): Promise<void> {
  const target = await createTestDatabase();
  try {
    await work(target);
  } finally {
    await target.drop();
  }
}

async function asOwner<Result>({ urls }: TestDatabase, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: urls.owner });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function contents(database: TestDatabase): Promise<Record<string, TableContent>> {
  return asOwner(database, async (client) => {
    await client.query('begin');
    await client.query(contentSettings);
    const found: Record<string, TableContent> = {};
    for (const table of await backupTables(client)) found[table.name] = await contentOf(client, table);
    return found;
  });
}

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt8(copy.readUInt8(at) ^ 4, at);
  return copy;
}

/** The name of a person, in the text of the table. */
function renamed(bytes: Buffer): Buffer {
  const at = bytes.indexOf('张', bytes.indexOf('tables/person/'));
  expect(at).toBeGreaterThan(0);
  return flipped(bytes, at + 2);
}
