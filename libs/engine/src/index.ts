export { ensureNamespace } from './namespace';
export { startOptions } from './start-options';
