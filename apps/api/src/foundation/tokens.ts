/** Keys under which Nest hands out what has no class of its own. */
export const CONFIG = Symbol('config');
export const FILE_STORE = Symbol('file store');
