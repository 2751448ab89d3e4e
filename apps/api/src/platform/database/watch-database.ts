import { Client } from 'pg';
import type { DatabaseUrls } from './database-urls';

const RETRY_EVERY_MS = 200;
/** A server that ended its sessions and lives answers again within this time; one that was killed does not. */
const PATIENCE_MS = 1_500;

export interface DatabaseWatch {
  stop(): Promise<void>;
}

/**
 * Keeps one connection to the embedded server and tells when it is gone for good: nobody else would start it again.
 * The connection also tells other processes of ours that somebody uses the server.
 */
export async function watchDatabase(urls: DatabaseUrls, onLost: () => void): Promise<DatabaseWatch> {
  let stopped = false;
  let client = await open();

  async function open(): Promise<Client> {
    const connection = new Client({ connectionString: urls.owner, application_name: 'qingce-watch', connectionTimeoutMillis: PATIENCE_MS });
    connection.on('error', () => undefined);
    await connection.connect();
    connection.on('end', () => void reopen());
    return connection;
  }

  async function reopen(): Promise<void> {
    const giveUpAt = Date.now() + PATIENCE_MS;
    while (!stopped) {
      try {
        client = await open();
        return;
      } catch (error) {
        // While it recovers it listens and asks for patience; where nobody listens, it is gone.
        const isGone = (error as { code?: string }).code === 'ECONNREFUSED';
        if (isGone || Date.now() > giveUpAt) return onLost();
        await new Promise((resolve) => setTimeout(resolve, RETRY_EVERY_MS));
      }
    }
  }

  return {
    stop: async () => {
      stopped = true;
      await client.end();
    },
  };
}
