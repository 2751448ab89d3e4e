import { defineConfig } from 'vite';

/** The bench and the two programs it starts, as ES modules for Node; what comes from npm stays outside. */
export default defineConfig({
  root: import.meta.dirname,
  resolve: { tsconfigPaths: true },
  ssr: { target: 'node' },
  build: {
    ssr: true,
    target: 'node20',
    outDir: '../../dist/tools/bench',
    emptyOutDir: true,
    minify: false,
    rollupOptions: {
      input: { main: 'src/main.ts', 'bare-server': 'src/reads/bare-server.ts', 'rules-worker': 'src/rules/rules-worker.ts' },
      output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
    },
  },
});
