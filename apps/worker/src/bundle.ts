import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleWorkflows } from './bundle-workflows';

/** Part of the build: workflow code as one file, so that a worker starts without a bundler. */
bundleWorkflows()
  .then((code) => writeFile(join(__dirname, 'workflow-bundle.js'), code))
  .catch((error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exit(1);
  });
