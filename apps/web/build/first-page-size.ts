import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

type Chunk = Rolldown.OutputChunk;

interface FirstPage {
  /** Path of the module that begins. */
  entry: string;
  /** Path of the page's module. */
  page: string;
  /** The namespaces of what it shows, which come on top of its code. */
  texts: readonly string[];
  languages: readonly string[];
}

const sizeOf = ({ code }: Chunk): number => gzipSync(code).length;

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
 * Fails the build when the entry, the first page and its texts, in the language in which they are longer, are together
 * more than this.
 * @param most bytes of script, packed by gzip
 */
export function firstPageSize(most: number, { entry, page, texts, languages }: FirstPage): Plugin {
  return {
    name: 'first-page-size',
    apply: 'build',
    writeBundle(_options, bundle) {
      const chunks = new Map(
        Object.values(bundle).flatMap((output) =>
          output.type === 'chunk' ? [[output.fileName, output] as const] : [],
        ),
      );
      const all = [...chunks.values()];
      const holding = (path: string) => all.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(path)));
      const [begin, first] = [holding(entry), holding(page)];
      if (!begin || !first || begin === first) this.error(`the first page ${page} is not a chunk of its own`);
      const loaded = new Set([begin, first].flatMap((root) => [...withImports(root, chunks)]));
      const script = [...loaded].reduce((sum, chunk) => sum + sizeOf(chunk), 0);
      const inWords = languages.map((language) =>
        texts.reduce((sum, name) => {
          const chunk = all.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/locales/${language}/${name}.json`));
          if (!chunk) this.error(`the texts ${name} in ${language} are not a chunk of their own`);
          return sum + sizeOf(chunk);
        }, 0),
      );
      const bytes = script + Math.max(...inWords);
      const size = `${bytes} bytes of script for the first page, its texts included (most: ${most})`;
      if (bytes > most) this.error(size);
      this.info(size);
    },
  };
}
