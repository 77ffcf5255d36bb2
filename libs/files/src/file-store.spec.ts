import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import { FILE_TYPES, type FileStore, FileStoreAway, openFileStore } from './index';

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const JPG = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex');
const HTML = Buffer.from('<!doctype html><script>alert(document.cookie)</script>');

/** A zip whose entries are stored as they are, enough for what tells one office format from another. */
function zip(entries: Record<string, string>): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(entries)) {
    const content = Buffer.from(text);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(content.length, 14);
    fields.writeUInt32LE(content.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const where = Buffer.alloc(14);
    where.writeUInt32LE(offset, 10);
    const entry = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), content]);
    local.push(entry);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), fields, where, Buffer.from(name)]));
    offset += entry.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(central.length, 8);
  end.writeUInt16LE(central.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}

const officeFile = (part: string, contentType: string) =>
  zip({
    '[Content_Types].xml': `<Types><Override PartName="/${part}" ContentType="${contentType}.main+xml"/></Types>`,
    [part]: '<x/>',
  });
const DOCX = officeFile('word/document.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document');
const XLSX = officeFile('xl/workbook.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
const XLSM = officeFile('xl/workbook.xml', 'application/vnd.ms-excel.sheet.macroEnabled');

let root: string;
let store: FileStore;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'files-'));
  store = openFileStore({ driver: 'local', root });
});

afterEach(() => rm(root, { recursive: true, force: true }));

/** Every file under the root, those on their way included. */
async function everything(): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

const limits = { maxBytes: 10_000, types: FILE_TYPES, name: 'bao-cao.pdf' };
const put = (content: Buffer, changed: Partial<typeof limits> = {}) =>
  store.put(Readable.from([content.subarray(0, 3), content.subarray(3)]), { ...limits, ...changed });

describe('a store that is away', () => {
  it('says so, keeps nothing, and takes the file when it is back', async () => {
    await rm(root, { recursive: true });
    await writeFile(root, 'where the folder was');
    await expect(put(PDF)).rejects.toBeInstanceOf(FileStoreAway);
    await expect(store.putBytes(PDF, 'application/pdf')).rejects.toBeInstanceOf(FileStoreAway);
    await rm(root);
    expect(await put(PDF)).toMatchObject({ bytes: PDF.length });
  });

  it('is told apart from a sender that went away', async () => {
    const broken = Readable.from(
      (async function* () {
        yield PDF.subarray(0, 3);
        throw Object.assign(new Error('aborted'), { code: 'ECONNRESET' });
      })(),
    );
    await expect(store.put(broken, limits)).rejects.not.toBeInstanceOf(FileStoreAway);
  });
});

describe('a file that is welcome', () => {
  it.each([
    ['pdf', PDF],
    ['png', PNG],
    ['jpg', JPG],
    ['docx', DOCX],
    ['xlsx', XLSX],
  ])('is kept under its digest: %s', async (type, content) => {
    const stored = await put(content);
    const sha256 = createHash('sha256').update(content).digest('hex');
    expect(stored).toMatchObject({ type, sha256, bytes: content.length });
    expect(stored.key).toBe(`sha256/${sha256.slice(0, 2)}/${sha256.slice(2)}`);
    expect(await buffer(await store.get(stored.key))).toEqual(content);
    expect(await everything()).toEqual([join(root, stored.key)]);
  });

  it('is judged by its bytes: a PNG named .pdf is a PNG', async () => {
    expect(await put(PNG, { name: 'bao-cao.pdf' })).toMatchObject({ type: 'png', contentType: 'image/png' });
    await expect(put(PNG, { types: ['pdf'] })).rejects.toMatchObject({ code: 'FILE_TYPE_NOT_ALLOWED' });
  });

  it('may be exactly as large as allowed', async () => {
    expect((await put(PDF, { maxBytes: PDF.length })).bytes).toBe(PDF.length);
  });

  it('is one file however often it comes, also at the same time', async () => {
    const [one, two] = await Promise.all([put(PDF), put(PDF)]);
    expect(one).toEqual(two);
    expect(await put(PDF)).toEqual(one);
    expect(await everything()).toHaveLength(1);
  });

  it('is gone once removed, and removing it again is harmless', async () => {
    const { key } = await put(PDF);
    await store.remove(key);
    await store.remove(key);
    expect(await store.exists(key)).toBe(false);
    await expect(store.get(key)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a file that is refused leaves nothing behind', () => {
  it.each([
    ['a page of HTML', HTML],
    ['plain text', Buffer.from('Báo cáo thành tích')],
    ['a plain archive', zip({ 'word.txt': 'không phải tài liệu' })],
    ['a workbook with macros', XLSM],
  ])('%s', async (_, content) => {
    await expect(put(content)).rejects.toMatchObject({ code: 'FILE_TYPE_NOT_ALLOWED' });
    expect(await everything()).toEqual([]);
  });

  it('an empty one', async () => {
    await expect(store.put(Readable.from([]), limits)).rejects.toMatchObject({ code: 'FILE_EMPTY' });
    expect(await everything()).toEqual([]);
  });

  it('one that never ends is read little further than its limit, and its sender can still be answered', async () => {
    let sent = 0;
    const endless = new Readable({
      highWaterMark: 1024,
      read() {
        sent += 1024;
        this.push(Buffer.concat([PDF, Buffer.alloc(1024 - PDF.length)]));
      },
    });
    await expect(store.put(endless, limits)).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' });
    expect(sent).toBeLessThan(limits.maxBytes + 8 * 1024);
    expect(endless.destroyed).toBe(false);
    expect(await everything()).toEqual([]);
    endless.destroy();
  });

  it('one whose sender hangs up', async () => {
    const broken = Readable.from(
      (async function* () {
        yield PDF;
        throw new Error('connection lost');
      })(),
    );
    await expect(store.put(broken, limits)).rejects.toThrow('connection lost');
    expect(await everything()).toEqual([]);
  });
});

describe('keys that no store gave out', () => {
  it.each(['../secret', 'sha256/ab/../../secret', '/etc/passwd', 'incoming/x', ''])('%j is not there', async (key) => {
    expect(await store.exists(key)).toBe(false);
    await expect(store.get(key)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await store.remove(key);
  });
});

describe('a document the program made', () => {
  it('is kept under the type it is said to be', async () => {
    const stored = await store.putBytes(PDF, 'application/pdf');
    expect(stored).toMatchObject({ bytes: PDF.length, contentType: 'application/pdf' });
    expect(await readFile(join(root, stored.key))).toEqual(PDF);
  });
});
