/** The byte store for evidence and papers, by its interface `FileStore` of @thidua/files. */
export const FILE_STORE = Symbol('FILE_STORE');
