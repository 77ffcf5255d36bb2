import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { documents } from './reference';

/** Writes the schemas and the reference of the format under a `docs` folder. */
export function writeDocuments(docs: string): void {
  for (const [path, text] of Object.entries(documents())) {
    mkdirSync(dirname(join(docs, path)), { recursive: true });
    writeFileSync(join(docs, path), text);
  }
}
