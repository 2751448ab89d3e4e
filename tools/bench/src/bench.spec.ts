import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** The built bench on a county of a few hamlets: it runs to its end and says all figures. What they are is not tested. */
describe('the bench', () => {
  it('runs through with equal answers on every page', async () => {
    const bench = join(__dirname, '../../../dist/tools/bench/main.mjs');
    const args = ['--persons', '300', '--workbook-rows', '300', '--rule-persons', '300', '--answers-only'];
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [bench, ...args]);

    const { figures, recall } = JSON.parse(stdout) as { figures: { part: string; name: string; product: number }[]; recall: { planted: number; found: number; unexpected: number } };
    expect(figures.filter(({ product }) => !Number.isFinite(product))).toEqual([]);
    expect(new Set(figures.map(({ part }) => part))).toEqual(new Set(['rules', 'intake', 'process']));
    expect(recall.planted).toBeGreaterThan(0);
    expect(recall).toMatchObject({ found: recall.planted, unexpected: 0 });
    expect(stderr).toContain('staging alone');
  }, 300_000);
});
