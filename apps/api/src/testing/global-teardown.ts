import type { TestCluster } from './test-database';

export default async function globalTeardown(): Promise<void> {
  await (globalThis as { testCluster?: TestCluster }).testCluster?.stop();
}
