import { fileTypeFromFile } from 'file-type';

/** What a dossier may carry, with the one content type each is served under. */
export const CONTENT_TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  jpg: 'image/jpeg',
  png: 'image/png',
} as const;

export type FileType = keyof typeof CONTENT_TYPES;

export const FILE_TYPES = Object.keys(CONTENT_TYPES) as FileType[];

const isFileType = (extension: string): extension is FileType => Object.hasOwn(CONTENT_TYPES, extension);

/**
 * The type of a file on disk as its bytes say, whatever its name; undefined for everything that is not evidence.
 * Office files are told from plain archives, and from their macro-carrying sisters, by the parts declared inside.
 */
export async function typeOfFile(path: string): Promise<FileType | undefined> {
  const found = await fileTypeFromFile(path);
  return found && isFileType(found.ext) ? found.ext : undefined;
}
