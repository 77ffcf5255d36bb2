import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { firstPageSize } from './build/first-page-size.ts';
import { packedCopies } from './build/packed-copies.ts';
import { pdfDecoders } from './build/pdf-decoders.ts';

/** What the first page may load in all, scripts packed, in bytes: an office's line at home, a phone in a meeting hall. */
const FIRST_PAGE_BYTES = 250_000;
const FIRST_PAGE = {
  entry: 'src/main.tsx',
  page: 'src/pages/work/page.tsx',
  texts: ['common', 'shell', 'work'],
  languages: ['vi', 'en'],
};

// whatever starts a build, a test included: what is built is what people get
if (process.argv.includes('build')) process.env.NODE_ENV = 'production';

export default defineConfig({
  base: '/',
  plugins: [react(), firstPageSize(FIRST_PAGE_BYTES, FIRST_PAGE), pdfDecoders(), packedCopies()],
  resolve: { conditions: ['source', 'browser', 'module', 'import', 'default'] },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // of the rules and names that all parts share only what a page uses comes with it
    rolldownOptions: {
      // what every page needs comes in one piece: packed together it is smaller than one by one, and asked for once
      output: { codeSplitting: { groups: [{ name: 'frame', tags: ['$initial'] }] } },
      treeshake: { moduleSideEffects: [{ test: /\/libs\/(contracts|domain)\//, sideEffects: false }] },
    },
  },
  server: { port: 5173, strictPort: false, proxy: { '/api': 'http://127.0.0.1:3000' } },
});
