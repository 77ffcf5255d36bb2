// Writes src/api/schema.d.ts from the API's OpenAPI document; `--check <document>` says whether it is what it should be.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';

const WEB = join(import.meta.dirname, '..');
const SCHEMA = join(WEB, 'src', 'api', 'schema.d.ts');
const HEAD = '// Written by `npm run client -w @thidua/web` from the OpenAPI document of the API.\n\n';

/** The document as the built API describes itself. */
function documentOfBuild() {
  const folder = mkdtempSync(join(tmpdir(), 'openapi-'));
  try {
    const file = join(folder, 'openapi.json');
    execFileSync(process.execPath, [join(WEB, '..', 'api', 'dist', 'docs-openapi.js'), file], { stdio: 'inherit' });
    return readFileSync(file, 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Problems have one shape, which the client knows by itself; examples are for people. */
function withoutProblems(document) {
  for (const path of Object.values(document.paths)) {
    for (const operation of Object.values(path)) {
      const entries = Object.entries(operation.responses ?? {});
      operation.responses = Object.fromEntries(entries.filter(([status]) => status.startsWith('2')));
      delete operation.description;
    }
  }
  return JSON.parse(
    JSON.stringify(document, (key, value) => (key === 'example' || key === 'examples' ? undefined : value)),
  );
}

const [, , flag, file] = process.argv;
const document = withoutProblems(JSON.parse(flag === '--check' ? readFileSync(file, 'utf8') : documentOfBuild()));
const text = HEAD + astToString(await openapiTS(document, { alphabetize: true, defaultNonNullable: false }));
if (flag !== '--check') writeFileSync(SCHEMA, text);
else if (readFileSync(SCHEMA, 'utf8') !== text) {
  process.stderr.write('src/api/schema.d.ts is not of this API: npm run client -w @thidua/web\n');
  process.exit(1);
}
