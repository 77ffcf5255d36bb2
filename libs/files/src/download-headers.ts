import { CONTENT_TYPES } from './file-type';

const SERVED_AS = new Set<string>(Object.values(CONTENT_TYPES));
const UNSAFE_IN_NAMES = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}/\\:*?"<>|]/gu;

/** RFC 5987: what `encodeURIComponent` leaves alone but an extended value may not hold. */
const encodeExtended = (text: string) =>
  encodeURIComponent(text).replace(/['()*!]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);

/**
 * Headers under which a stored file is handed out: saved by the browser and never shown inside our pages, so that
 * nothing a unit uploads can act in our name. A type we do not know goes out as plain bytes.
 */
export function downloadHeaders(file: { name: string; contentType: string }): Record<string, string> {
  const name = file.name.replace(UNSAFE_IN_NAMES, '_').trim().replace(/^\.+/, '_') || 'file';
  return {
    'Content-Type': SERVED_AS.has(file.contentType) ? file.contentType : 'application/octet-stream',
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeExtended(name)}`,
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "sandbox; default-src 'none'",
    'Cache-Control': 'private, no-store',
  };
}
