export { downloadHeaders } from './download-headers';
export { type FileStore, type FileStoreConfig, openFileStore, type PutLimits, type StoredFile } from './file-store';
export { FileStoreAway } from './file-store-away';
export { CONTENT_TYPES, FILE_TYPES, type FileType } from './file-type';
