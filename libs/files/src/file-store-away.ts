/** The file store does not do what it is asked; it may do so later. */
export class FileStoreAway extends Error {
  override readonly name = 'FileStoreAway';

  constructor(why: string, cause: unknown) {
    super(`the file store is away: ${why}`, { cause });
  }
}

/** Of the system, about a path; a sender's connection that breaks knows none of these. */
const CALLS = new Set(['open', 'write', 'close', 'fsync', 'mkdir', 'rename', 'stat', 'lstat', 'access', 'read']);

/** What a failure means: one of the store itself is told apart from a sender who went away and from a refusal. */
export function asStoreFault(error: unknown): unknown {
  if (typeof error !== 'object' || error === null) return error;
  const { code, syscall, path, message = '' } = error as Partial<NodeJS.ErrnoException>;
  const isOfSystem = syscall !== undefined && CALLS.has(syscall) && (path !== undefined || syscall === 'write');
  const isOfDriver = code?.startsWith('E_CANNOT_') === true;
  return isOfSystem || isOfDriver ? new FileStoreAway(message, error) : error;
}
