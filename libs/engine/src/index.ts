export { startOptions } from './start-options';
