import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** What unpacks scans (fax, JBIG2, JPEG 2000) where no WebAssembly may run. */
const DECODERS = ['jbig2_nowasm_fallback.js', 'openjpeg_nowasm_fallback.js'];

/** Lays the decoders of pdf.js beside the pages, under the names by which its worker asks for them. */
export function pdfDecoders(): Plugin {
  return {
    name: 'pdf-decoders',
    apply: 'build',
    generateBundle() {
      const described = createRequire(import.meta.url).resolve('pdfjs-dist/package.json');
      const { version } = JSON.parse(readFileSync(described, 'utf8')) as { version: string };
      for (const name of DECODERS) {
        const source = readFileSync(join(dirname(described), 'wasm', name));
        this.emitFile({ type: 'asset', fileName: `assets/pdf-decoders-${version}/${name}`, source });
      }
    },
  };
}
