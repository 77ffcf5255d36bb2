/** Metadata of a handler that takes a command. */
export const COMMAND = 'thidua:command';
