import { defineConfig } from 'vite';

/** One ES module for Node; what comes from npm stays outside. */
export default defineConfig({
  root: import.meta.dirname,
  resolve: { tsconfigPaths: true },
  ssr: { target: 'node' },
  build: {
    ssr: 'src/main.ts',
    target: 'node20',
    outDir: '../../dist/tools/sample-county',
    emptyOutDir: true,
    minify: false,
    rollupOptions: { output: { format: 'es', entryFileNames: 'main.mjs' } },
  },
});
