export type { Config, FilesConfig } from './config';
export { ConfigError, type ConfigProblem } from './config-error';
export { configurationPage, exampleFile } from './documentation';
export { type DescribedKey, describedKeys } from './key';
export { loadConfig } from './load-config';
