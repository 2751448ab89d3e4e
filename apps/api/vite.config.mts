import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));

/** The API as ES modules with its dependencies left outside; decorator metadata as TypeORM and type-graphql need it. */
export default defineConfig({
  root,
  resolve: { tsconfigPaths: true },
  build: {
    ssr: true,
    target: 'node20',
    outDir: resolve(root, '../../dist/apps/api'),
    emptyOutDir: true,
    rolldownOptions: {
      input: { main: resolve(root, 'src/main.ts'), cli: resolve(root, 'src/cli.ts'), 'emit-schema': resolve(root, 'src/emit-schema.ts') },
      output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
    },
  },
});
