import { join } from 'node:path';
import { Client } from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@qingce/embedded-postgres';

/** Programs of the product leave a server running to which somebody of this name is connected. */
const APPLICATION_NAME = 'qingce-bench';
const DATABASE = 'qingce';

/** The product's own database server under the bench's data folder, with the settings that it has in earnest. */
export class BenchDatabase {
  private constructor(
    private readonly server: EmbeddedPostgres,
    private readonly keeper: Client,
  ) {}

  static async start(dataFolder: string): Promise<BenchDatabase> {
    const server = await startEmbeddedPostgres({ dataFolder: join(dataFolder, 'postgres') });
    const keeper = new Client({ connectionString: server.urlFor('postgres'), application_name: APPLICATION_NAME });
    keeper.on('error', () => undefined);
    await keeper.connect();
    return new BenchDatabase(server, keeper);
  }

  /** The superuser's address of the product's database: no row-level security stands in its way. */
  get url(): string {
    return this.server.urlFor(DATABASE);
  }

  /** A connection to the product's database, or to another one. */
  async connect(database = DATABASE): Promise<Client> {
    const client = new Client({ connectionString: this.server.urlFor(database), application_name: APPLICATION_NAME });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  }

  /** An empty database beside the product's, for the limits. */
  async createDatabase(name: string): Promise<void> {
    await this.keeper.query(`drop database if exists ${name}`);
    await this.keeper.query(`create database ${name}`);
  }

  async dropDatabase(name: string): Promise<void> {
    await this.keeper.query(`drop database if exists ${name} with (force)`);
  }

  /** Lets go of the server, which goes on for as long as a program of the product uses it. */
  async release(): Promise<void> {
    await this.keeper.end();
  }

  async stop(): Promise<void> {
    await this.release();
    await this.server.stop();
  }
}
