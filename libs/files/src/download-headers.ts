import { CONTENT_TYPES, type FileType } from './file-type';

const EXTENSIONS = new Map<string, FileType>(
  Object.entries(CONTENT_TYPES).map(([type, contentType]) => [contentType, type as FileType]),
);
/** Other ways in which people end the name of a file of a type. */
const ALSO: Partial<Record<FileType, string[]>> = { jpg: ['jpeg'] };
const UNSAFE_IN_NAMES = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}/\\:*?"<>|]/gu;

/** RFC 5987: what `encodeURIComponent` leaves alone but an extended value may not hold. */
const encodeExtended = (text: string) =>
  encodeURIComponent(text).replace(/['()*!]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);

/** The name with the extension of what the bytes are: a picture that is called .pdf would not open. */
function namedByType(name: string, type: FileType | undefined): string {
  if (type === undefined) return name;
  const dot = name.lastIndexOf('.');
  const ending = dot < 0 ? '' : name.slice(dot + 1).toLowerCase();
  if ([type, ...(ALSO[type] ?? [])].includes(ending)) return name;
  const isEnding = /^[a-z0-9]{1,5}$/.test(ending);
  return `${(isEnding && name.slice(0, dot)) || name}.${type}`;
}

/**
 * Headers under which a stored file is handed out: saved by the browser and never shown inside our pages, so that
 * nothing a unit uploads can act in our name. A type we do not know goes out as plain bytes.
 */
export function downloadHeaders(file: { name: string; contentType: string }): Record<string, string> {
  const type = EXTENSIONS.get(file.contentType);
  const name = namedByType(file.name.replace(UNSAFE_IN_NAMES, '_').trim().replace(/^\.+/, '_') || 'file', type);
  return {
    'Content-Type': type ? file.contentType : 'application/octet-stream',
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeExtended(name)}`,
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "sandbox; default-src 'none'",
    'Cache-Control': 'private, no-store',
  };
}
