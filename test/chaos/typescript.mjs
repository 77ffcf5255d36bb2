// Lets Node run the TypeScript of `test/` as it stands, compiled as Jest compiles it. The product itself comes from its
// build, as `npm start` runs it.
import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transformSync } from '@swc/core';

const TESTS = `${pathToFileURL(join(dirname(fileURLToPath(import.meta.url)), '..')).href}/`;
const OPTIONS = readFileSync(new URL('../../.swcrc', import.meta.url), 'utf8');
const { $schema: _, ...swc } = JSON.parse(OPTIONS);

registerHooks({
  resolve(specifier, context, next) {
    if (specifier.startsWith('.') && context.parentURL?.startsWith(TESTS)) {
      const url = new URL(`${specifier}.ts`, context.parentURL);
      if (existsSync(url)) return { url: url.href, format: 'commonjs', shortCircuit: true };
    }
    return next(specifier, context);
  },
  load(url, context, next) {
    if (!url.startsWith(TESTS) || !url.endsWith('.ts')) return next(url, context);
    const path = fileURLToPath(url);
    const { code } = transformSync(readFileSync(path, 'utf8'), {
      ...swc,
      swcrc: false,
      filename: path,
      sourceMaps: 'inline',
    });
    return { format: 'commonjs', source: code, shortCircuit: true };
  },
});
