export interface PictureSize {
  width: number;
  height: number;
}

const PNG = 0x89504e47;
const JPEG = 0xffd8;
/** Frame headers of JPEG, which say the size; the three left out are tables. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function sizeOfJpeg(bytes: DataView): PictureSize | undefined {
  let at = 2;
  while (at + 9 < bytes.byteLength && bytes.getUint8(at) === 0xff) {
    const marker = bytes.getUint8(at + 1);
    if (isFrame(marker)) return { height: bytes.getUint16(at + 5), width: bytes.getUint16(at + 7) };
    at += 2 + bytes.getUint16(at + 2);
  }
  return undefined;
}

/**
 * How large a PNG or JPEG says it is, in pixels, read from its first bytes: known before anything is unpacked.
 * @returns undefined for what is no such picture
 */
export function pictureSize(content: ArrayBuffer): PictureSize | undefined {
  const bytes = new DataView(content);
  if (bytes.byteLength < 24) return undefined;
  if (bytes.getUint32(0) === PNG) return { width: bytes.getUint32(16), height: bytes.getUint32(20) };
  return bytes.getUint16(0) === JPEG ? sizeOfJpeg(bytes) : undefined;
}
