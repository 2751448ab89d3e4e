import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Where a run keeps its files and its database. */
export class BenchFolder {
  private constructor(
    readonly path: string,
    private readonly temporary: boolean,
  ) {}

  static async open(given: string | undefined): Promise<BenchFolder> {
    const path = given === undefined ? await mkdtemp(join(tmpdir(), 'qingce-bench-')) : resolve(given);
    await mkdir(path, { recursive: true });
    // A database server that root starts runs as somebody else, who has to get through.
    await chmod(path, 0o755);
    return new BenchFolder(path, given === undefined);
  }

  /** QINGCE_DATA of the product's programs. */
  get data(): string {
    return join(this.path, 'data');
  }

  /** Size of the county that is loaded already; zero before. */
  async loadedPersons(): Promise<number> {
    return Number(await readFile(this.marker, 'utf8').catch(() => '0'));
  }

  async noteLoaded(persons: number): Promise<void> {
    await writeFile(this.marker, String(persons));
  }

  async close(): Promise<void> {
    if (this.temporary) await rm(this.path, { recursive: true, force: true });
  }

  private get marker(): string {
    return join(this.path, 'loaded-persons');
  }
}
