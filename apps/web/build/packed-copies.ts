import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const WORTH_IT = 1024;

/** Lays a gzip copy beside each script and style, so that the API packs nothing while it serves. */
export function packedCopies(): Plugin {
  return {
    name: 'packed-copies',
    apply: 'build',
    writeBundle({ dir = 'dist' }, bundle) {
      for (const output of Object.values(bundle)) {
        const content = output.type === 'chunk' ? output.code : output.source;
        if (!/\.(m?js|css)$/.test(output.fileName) || content.length < WORTH_IT) continue;
        writeFileSync(join(dir, `${output.fileName}.gz`), gzipSync(content, { level: 9 }));
      }
    },
  };
}
