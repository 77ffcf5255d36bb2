import { pictureSize } from './picture-size';

const bytes = (...parts: (number[] | string)[]): ArrayBuffer => {
  const all = parts.flatMap((part) => (typeof part === 'string' ? [...part].map((c) => c.charCodeAt(0)) : part));
  return new Uint8Array([...all, ...Array.from({ length: 24 }, () => 0)]).buffer;
};

describe('how large a picture says it is', () => {
  it('stands in the header of a PNG', () => {
    const png = bytes([0x89], 'PNG\r\n', [0x1a, 0x0a], [0, 0, 0, 13], 'IHDR', [0, 0, 2, 128], [0, 0, 1, 224]);
    expect(pictureSize(png)).toEqual({ width: 640, height: 480 });
  });

  it('stands in the frame of a JPEG, after whatever a camera wrote before it', () => {
    const jpeg = bytes([0xff, 0xd8, 0xff, 0xe1, 0, 4, 1, 2, 0xff, 0xc4, 0, 3, 9, 0xff, 0xc2, 0, 17, 8, 1, 224, 2, 128]);
    expect(pictureSize(jpeg)).toEqual({ width: 640, height: 480 });
  });

  it.each([
    ['a paper', bytes('%PDF-1.7')],
    ['a JPEG cut short', bytes([0xff, 0xd8, 0xff, 0xe1, 255, 255])],
    ['nothing', new ArrayBuffer(0)],
  ])('is unknown of %s', (_, content) => {
    expect(pictureSize(content)).toBeUndefined();
  });
});
