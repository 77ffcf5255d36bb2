import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/**
 * Workflow code as it was when the first golden histories were made: what `bundleWorkflows` gave then, without its
 * source map. It is never made anew, for it stands for the code on which a running year began.
 */
export async function firstCode(): Promise<string> {
  return gunzipSync(await readFile(join(__dirname, 'first/workflows.js.gz'))).toString('utf8');
}
