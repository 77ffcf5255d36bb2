export { downloadHeaders } from './download-headers';
export { type FileStore, type FileStoreConfig, openFileStore, type PutLimits, type StoredFile } from './file-store';
export { CONTENT_TYPES, FILE_TYPES, type FileType } from './file-type';
