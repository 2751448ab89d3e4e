import { EventEmitter, on } from 'node:events';
import { Client } from 'pg';
import type { EntityManager } from 'typeorm';
import type { DatabaseUrls } from '../database/database-urls';

const CHANNEL = 'qingce';
const RECONNECT_AFTER_MS = 1_000;

/** What has changed, told to every API process through PostgreSQL. No personal data travels here. */
export type Notification =
  | { topic: 'intakeJob'; countyCode: string; id: string }
  | { topic: 'progress'; countyCode: string };

/** Sends with the transaction: nobody hears of what was rolled back. */
export async function notify(manager: EntityManager, notification: Notification): Promise<void> {
  await manager.query('select pg_notify($1, $2)', [CHANNEL, JSON.stringify(notification)]);
}

/** Listens on a connection of its own and hands notifications to the subscriptions of this process. */
export class Notifier {
  private readonly emitter = new EventEmitter().setMaxListeners(0);
  private client: Client | undefined;
  private stopped = false;

  constructor(
    private readonly urls: DatabaseUrls,
    private readonly onError: (error: Error) => void,
  ) {}

  async start(): Promise<void> {
    const client = new Client({ connectionString: this.urls.application, application_name: 'qingce-notifier' });
    client.on('error', (error) => this.reconnect(error));
    client.on('end', () => this.reconnect());
    client.on('notification', ({ payload }) => {
      const notification = JSON.parse(payload ?? '{}') as Notification;
      this.emitter.emit(notification.topic, notification);
    });
    await client.connect();
    await client.query(`listen ${CHANNEL}`);
    this.client = client;
  }

  async *notifications<Topic extends Notification['topic']>(topic: Topic): AsyncGenerator<Extract<Notification, { topic: Topic }>> {
    for await (const [notification] of on(this.emitter, topic)) yield notification;
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.client?.end();
  }

  private reconnect(error?: Error): void {
    const client = this.client;
    if (this.stopped || !client) return;
    this.client = undefined;
    client.removeAllListeners();
    client.on('error', () => undefined);
    if (error) this.onError(error);
    const retry = (): void => {
      if (!this.stopped) this.start().catch((failure: Error) => (this.onError(failure), setTimeout(retry, RECONNECT_AFTER_MS)));
    };
    setTimeout(retry, RECONNECT_AFTER_MS);
  }
}
