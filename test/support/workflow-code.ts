import { createHash } from 'node:crypto';
import { globSync, statSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleWorkflows } from '@thidua/worker';

const ROOT = join(__dirname, '../..');
const KEPT = join(ROOT, 'node_modules/.thidua/workflow-code');
const SOURCES = ['workflows/src/**/*.ts', 'libs/{contracts,domain}/src/**/*.ts', 'package-lock.json'];

let code: Promise<string> | undefined;

/** Workflow code as one bundle. Making it takes seconds, so the suites of a run share it while its sources are the same. */
export function workflowCode(): Promise<string> {
  code ??= bundleOnce();
  return code;
}

async function bundleOnce(): Promise<string> {
  const file = join(KEPT, `${digestOfSources()}.js`);
  try {
    return await readFile(file, 'utf8');
  } catch {
    const bundled = await bundleWorkflows();
    await mkdir(KEPT, { recursive: true });
    await writeFile(`${file}.${process.pid}`, bundled);
    await rename(`${file}.${process.pid}`, file);
    return bundled;
  }
}

function digestOfSources(): string {
  const hash = createHash('sha256').update(process.version);
  for (const path of globSync(SOURCES, { cwd: ROOT }).toSorted()) {
    const { size, mtimeMs } = statSync(join(ROOT, path));
    if (!path.endsWith('.spec.ts')) hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}
