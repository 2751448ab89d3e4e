import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';

const workspace = join(__dirname, '../..');

describe('generators', () => {
  let copy: string;

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'qingce-generators-'));
    for (const folder of ['tools/generators', 'apps/api/src', 'libs/rules/src']) cpSync(join(workspace, folder), join(copy, folder), { recursive: true });
    symlinkSync(join(workspace, 'node_modules'), join(copy, 'node_modules'), 'junction');
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  const generate = (generator: string, ...args: string[]) => spawnSync(process.execPath, [join(copy, 'tools/generators', generator), ...args], { encoding: 'utf8' });
  const written = (output: string) => output.split('\n').filter((line) => /^(apps|libs)\/\S+\.ts$/.test(line.replaceAll('\\', '/')));
  const text = (file: string) => readFileSync(join(copy, file), 'utf8');

  /** What the compiler says of these files, with the workspace's options and libraries. */
  function complaints(files: readonly string[]): string[] {
    const { config } = ts.readConfigFile(join(workspace, 'tsconfig.base.json'), (path) => ts.sys.readFile(path));
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, workspace);
    const paths = files.map((file) => join(copy, file));
    const program = ts.createProgram(paths, { ...options, typeRoots: [join(workspace, 'node_modules/@types')] });
    return paths
      .flatMap((path) => ts.getPreEmitDiagnostics(program, program.getSourceFile(path)))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  }

  describe('of a feature', () => {
    it('write an entity with all its roles, which the compiler takes', () => {
      const { stdout, stderr, status } = generate('feature.mjs', 'fieldwork', 'site-entry');
      expect([stderr, status]).toEqual(['', 0]);
      const files = written(stdout);
      expect(files.map((file) => file.replace(/.*site-entr(y|ies)\.?/, ''))).toEqual([
        'entity.ts', 'type.ts', 'input.ts', 'mapper.ts', 'policy.ts', 'queries.ts', 'loaders.ts', 'resolver.ts', 'spec.ts', 'command.ts', 'ts',
      ]);
      expect(complaints(files)).toEqual([]);
      expect(files.filter((file) => /__\w+__/.test(text(file)))).toEqual([]);
    });

    it('register what they wrote', () => {
      expect(text('apps/api/src/resolvers.ts')).toMatch(/import \{ SiteEntryResolver \}[\s\S]*\n {2}SiteEntryResolver,\n\];/);
      expect(text('apps/api/src/entities.ts')).toMatch(/import \{ SiteEntry \}[\s\S]*\bSiteEntry,?\s*\];/);
      expect(text('apps/api/src/migrations/index.ts')).toMatch(/import \{ (SiteEntries\d{13}) \}[\s\S]*\n {2}\1,\n\];/);
      expect(text('apps/api/src/platform/audit/audit-action.ts')).toContain(`'SITE_ENTRY_RECORDED'`);
    });

    it('never write over anything', () => {
      const before = text('apps/api/src/resolvers.ts');
      expect(generate('feature.mjs', 'fieldwork', 'site-entry')).toMatchObject({ status: 1, stderr: expect.stringContaining('is there already') });
      expect(generate('feature.mjs', 'elsewhere', 'household')).toMatchObject({ status: 1, stderr: expect.stringContaining('entity Household already') });
      expect(generate('feature.mjs', 'Fieldwork', 'visit')).toMatchObject({ status: 1, stderr: expect.stringContaining('usage') });
      expect(text('apps/api/src/resolvers.ts')).toBe(before);
    });
  });

  describe('of a rule', () => {
    it.each([
      ['X99', 'made-for-a-test', 'libs/rules/src/rules'],
      ['D99', 'made-for-a-test-too', 'libs/rules/src/register-rules'],
    ])('write %s with its cases and its line', (code, name, folder) => {
      const { stdout, status } = generate('rule.mjs', code, name);
      expect(status).toBe(0);
      expect(complaints(written(stdout))).toEqual([]);
      expect(text(`${folder}/index.ts`)).toContain(`'./${code.toLowerCase()}-${name}.rule'`);
      expect(generate('rule.mjs', code, name).status).toBe(1);
    });
  });
});
