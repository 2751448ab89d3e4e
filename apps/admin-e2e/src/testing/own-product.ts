import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { createAdministrator, freePort, type Product, removeFolder, startProduct } from './product';
import { currentRun } from './run';

/** The county of the specs that hand in their own; its administrator has this name. */
export const ownCounty = '700109';
export const administrator = 'li.qiang';

export interface OwnProduct {
  readonly address: string;
  /** Of the administrator made by the command line, until it is changed. */
  readonly initialPassword: string;
  /** Stops the server and leaves its data. */
  stop(): Promise<void>;
  /** Starts it again at the same address with the same data. */
  start(): Promise<void>;
}

/** An empty server for the journeys of one spec file, with an administrator made by the command line. */
export function useOwnProduct(): OwnProduct {
  let product: Product | null = null;
  let options = { folder: '', port: 0, demonstration: false };
  let initialPassword = '';
  const start = async () => void (product = await startProduct(options));
  const stop = async () => {
    await product?.stop();
    product = null;
  };
  beforeAll(async () => {
    options = { ...options, folder: await mkdtemp(join(currentRun().folder, 'empty-')), port: await freePort() };
    await start();
    if (product) ({ initialPassword } = await createAdministrator(product, administrator, ownCounty));
  });
  afterAll(async () => {
    await stop();
    await removeFolder(options.folder);
  });
  return {
    get address() {
      return `http://127.0.0.1:${options.port}`;
    },
    get initialPassword() {
      return initialPassword;
    },
    start,
    stop,
  };
}
