export type { Command, StoredRefusal } from './command';
export { Commands, type NewCommand } from './commands';
export { type ChainedEvent, eventHash, FIRST_PREVIOUS } from './event-chain';
export { Facts } from './facts';
export type { NewEvent, Tx } from './tx';
