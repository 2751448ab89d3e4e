import { requireNode } from './steps/node-version.mjs';

// Nothing else is imported before the version is known to be able to read it.
requireNode();
const { main } = await import('./steps/main.mjs');
const { startProduct } = await import('./steps/start-product.mjs');
await main(() => startProduct(process.argv.slice(2)));
process.exit();
