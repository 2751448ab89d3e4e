import react from '@vitejs/plugin-react';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));
const api = process.env.QINGCE_API ?? 'http://127.0.0.1:4000';

/** In development, as the API does it: the playground has an address without a suffix. */
const playgroundAddress: Plugin = {
  name: 'playground-address',
  configureServer({ middlewares }) {
    middlewares.use((request, _response, next) => {
      if (request.url === '/playground') request.url = '/playground.html';
      next();
    });
  },
};

/** Console and playground: two pages, one build, served by the API under the same origin. */
export default defineConfig({
  root,
  cacheDir: '../../node_modules/.vite/admin',
  plugins: [react(), playgroundAddress],
  resolve: { tsconfigPaths: true },
  // The playground's `?worker` imports are Vite's own: neither scanned nor taken by the dependency optimizer.
  optimizeDeps: { entries: ['index.html'], exclude: ['graphiql/setup-workers/vite', '@graphiql/react/setup-workers/vite'] },
  server: {
    port: 4200,
    proxy: {
      '/graphql': { target: api, ws: true },
      '/files': api,
      '/intake-jobs': api,
      '/exports': api,
    },
  },
  build: {
    outDir: resolve(root, '../../dist/apps/admin'),
    emptyOutDir: true,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      input: { index: resolve(root, 'index.html'), playground: resolve(root, 'playground.html') },
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler|react-router)[\\/]/ },
            { name: 'apollo', test: /node_modules[\\/](@apollo|graphql-ws|rxjs|optimism|@wry)[\\/]/ },
          ],
        },
      },
    },
  },
});
