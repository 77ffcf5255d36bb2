import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

type Chunk = Rolldown.OutputChunk;

/** A chunk with all that is loaded before it runs. */
function withImports(start: Chunk, chunks: Map<string, Chunk>, seen = new Set<Chunk>()): Set<Chunk> {
  seen.add(start);
  for (const name of start.imports) {
    const next = chunks.get(name);
    if (next && !seen.has(next)) withImports(next, chunks, seen);
  }
  return seen;
}

/**
 * Fails the build when the entry and the first page together are more than this.
 * @param mostKiB of script, packed by gzip
 * @param firstPage path of the page's module
 */
export function firstPageSize(mostKiB: number, firstPage: string): Plugin {
  return {
    name: 'first-page-size',
    apply: 'build',
    writeBundle(_options, bundle) {
      const chunks = new Map(
        Object.values(bundle).flatMap((output) =>
          output.type === 'chunk' ? [[output.fileName, output] as const] : [],
        ),
      );
      const roots = [...chunks.values()].filter(
        ({ isEntry, facadeModuleId }) => isEntry || facadeModuleId?.endsWith(firstPage),
      );
      if (roots.length < 2) this.error(`the first page ${firstPage} is not a chunk of its own`);
      const loaded = new Set(roots.flatMap((root) => [...withImports(root, chunks)]));
      const bytes = [...loaded].reduce((sum, { code }) => sum + gzipSync(code).length, 0);
      const size = `${(bytes / 1024).toFixed(1)} KiB of script for the first page (most: ${mostKiB})`;
      if (bytes > mostKiB * 1024) this.error(size);
      this.info(size);
    },
  };
}
