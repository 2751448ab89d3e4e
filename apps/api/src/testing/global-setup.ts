import { startTestCluster, type TestCluster } from './test-database';

/** Jest starts one cluster for all API tests of a run. */
export default async function globalSetup(): Promise<void> {
  const cluster = await startTestCluster();
  process.env['QINGCE_TEST_CLUSTER'] = cluster.folder;
  (globalThis as { testCluster?: TestCluster }).testCluster = cluster;
}
