import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The project's folder: the nearest one upwards that holds `nx.json`. */
export function projectRoot(from: string = process.cwd()): string {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'nx.json'))) return folder;
    if (folder === dirname(folder)) throw new Error(`No nx.json above ${from}: run this inside the project.`);
  }
}

/** Everything that one local stack keeps, in one folder. */
export interface StackFolder {
  root: string;
  pg: string;
  engineFile: string;
  files: string;
  mail: string;
  logs: string;
  secrets: string;
  run: string;
  /** Written once the first start has come all the way: from then on both stores must be there. */
  born: string;
}

/** The folder is `.local/` of the project, or where `LOCAL_DIR` points. */
export function stackFolder(root: string = process.env.LOCAL_DIR ?? join(projectRoot(), '.local')): StackFolder {
  const at = (name: string): string => join(resolve(root), name);
  return {
    root: resolve(root),
    pg: at('pg'),
    engineFile: at('temporal.db'),
    files: at('files'),
    mail: at('mail'),
    logs: at('logs'),
    secrets: at('secrets.json'),
    run: at('run.json'),
    born: at('born.json'),
  };
}

/** Makes the folders there have to be. The logs of the last run are set aside as `.old`, those before it forgotten. */
export function makeFolders(folder: StackFolder): void {
  for (const path of [folder.root, folder.files, folder.mail, folder.logs]) mkdirSync(path, { recursive: true });
  for (const name of readdirSync(folder.logs).filter((entry) => entry.endsWith('.log'))) {
    renameSync(join(folder.logs, name), join(folder.logs, `${name}.old`));
  }
}
