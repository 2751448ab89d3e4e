import { requireNode } from './steps/node-version.mjs';

requireNode();
const { main } = await import('./steps/main.mjs');
const { testProduct } = await import('./steps/test-product.mjs');
await main(() => testProduct(process.argv.slice(2)));
process.exit();
