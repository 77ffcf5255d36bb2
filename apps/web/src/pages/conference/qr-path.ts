import { create } from 'qrcode';

/** Empty around a code, in modules, without which no camera finds it (ISO/IEC 18004). */
const QUIET = 4;

/** A text as a QR code: the side in modules, the quiet zone included, and its dark modules as the path of an SVG. */
export function qrPath(text: string): { side: number; path: string } {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
  const dark = Array.from(data).flatMap((isDark, index) => {
    if (!isDark) return [];
    return [`M${QUIET + (index % size)} ${QUIET + Math.floor(index / size)}h1v1h-1z`];
  });
  return { side: size + 2 * QUIET, path: dark.join('') };
}
