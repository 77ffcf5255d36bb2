/** What plays the acts of a year from a browser: nothing here needs Node. */
export type { Act } from '@thidua/rulebook';
export { playAct, type Scene } from './acts';
export { Refused, refusalOf } from './api-client';
export { Cast } from './cast';
export { endOf } from './end';
export { evidencePdf } from './evidence';
