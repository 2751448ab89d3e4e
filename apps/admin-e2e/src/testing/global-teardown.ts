import type { Started } from './global-setup';
import { removeFolder } from './product';

/** Stops what the set-up started and leaves nothing behind. */
export default async function globalTeardown(): Promise<void> {
  const { started } = globalThis as { started?: Started };
  if (!started) return;
  await started.chromium.close();
  await started.product.stop();
  await removeFolder(started.folder);
}
