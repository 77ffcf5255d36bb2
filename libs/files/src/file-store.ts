import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Refusal } from '@thidua/contracts';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import { asStoreFault } from './file-store-away';
import { CONTENT_TYPES, type FileType, typeOfFile } from './file-type';
import { openS3Driver, type S3Config } from './s3-driver';

export type FileStoreConfig = { driver: 'local'; root: string } | S3Config;

export interface PutLimits {
  maxBytes: number;
  types: readonly FileType[];
  /** As the sender calls the file; only ever repeated in a refusal, never trusted. */
  name: string;
}

interface StoredBytes {
  /** `sha256/ab/cdef…`: the digest of the content, so equal files are one. */
  key: string;
  /** Lower-case hexadecimal. */
  sha256: string;
  bytes: number;
  contentType: string;
}

export interface StoredFile extends StoredBytes {
  type: FileType;
}

export interface FileStore {
  /**
   * Takes in a file of unknown origin. The stream is read no further than needed and left open on a refusal, so that
   * its sender can still be answered. Refusals: FILE_TOO_LARGE, FILE_EMPTY, FILE_TYPE_NOT_ALLOWED; after these, and
   * after a stream that broke, nothing is kept. @throws FileStoreAway
   */
  put(stream: Readable, limits: PutLimits): Promise<StoredFile>;
  /** Keeps bytes the program made itself. @throws FileStoreAway */
  putBytes(bytes: Uint8Array, contentType: string): Promise<StoredBytes>;
  /** Refusal: NOT_FOUND. */
  get(key: string): Promise<Readable>;
  exists(key: string): Promise<boolean>;
  /** Equal files share a key: remove only what no other row refers to. Removing twice is harmless. */
  remove(key: string): Promise<void>;
}

interface Spooled {
  path: string;
  sha256: string;
  bytes: number;
}

/** How a complete file comes to stand under its key; must be all or nothing. */
type Install = (spooled: Spooled, key: string, contentType: string) => Promise<void>;

const KEY = /^sha256\/[0-9a-f]{2}\/[0-9a-f]{62}$/;
const keyOf = (sha256: string) => `sha256/${sha256.slice(0, 2)}/${sha256.slice(2)}`;

/** Opens the store; nothing is written and nobody is called before the first use. */
export function openFileStore(config: FileStoreConfig): FileStore {
  if (config.driver === 's3') {
    const disk = new Disk(openS3Driver(config));
    return new DiskFileStore(disk, join(tmpdir(), 'thidua-incoming'), (spooled, key, contentType) =>
      disk.putStream(key, createReadStream(spooled.path), { contentType, contentLength: spooled.bytes }),
    );
  }
  const root = resolve(config.root);
  const disk = new Disk(new FSDriver({ location: root, visibility: 'private' }));
  // The driver's own move copies, which a crash can leave half done under a key that promises its content.
  return new DiskFileStore(disk, join(root, 'incoming'), async (spooled, key) => {
    const destination = join(root, key);
    await mkdir(dirname(destination), { recursive: true });
    await rename(spooled.path, destination);
  });
}

class DiskFileStore implements FileStore {
  constructor(
    private readonly disk: Disk,
    /** Where files wait until they are known to be whole and welcome. */
    private readonly incoming: string,
    private readonly install: Install,
  ) {}

  async put(stream: Readable, limits: PutLimits): Promise<StoredFile> {
    return this.spool(stream, limits.maxBytes, async (spooled) => {
      if (spooled.bytes === 0) throw new Refusal('FILE_EMPTY', { name: limits.name });
      const type = await typeOfFile(spooled.path);
      if (!type || !limits.types.includes(type)) throw new Refusal('FILE_TYPE_NOT_ALLOWED', { name: limits.name });
      return { ...(await this.keep(spooled, CONTENT_TYPES[type])), type };
    });
  }

  async putBytes(bytes: Uint8Array, contentType: string): Promise<StoredBytes> {
    return this.spool(Readable.from([bytes]), bytes.byteLength, (spooled) => this.keep(spooled, contentType));
  }

  async get(key: string): Promise<Readable> {
    if (!(await this.exists(key))) throw new Refusal('NOT_FOUND');
    return this.disk.getStream(key);
  }

  async exists(key: string): Promise<boolean> {
    return KEY.test(key) && (await this.disk.exists(key));
  }

  async remove(key: string): Promise<void> {
    if (KEY.test(key)) await this.disk.delete(key);
  }

  private async keep(spooled: Spooled, contentType: string): Promise<StoredBytes> {
    const key = keyOf(spooled.sha256);
    await this.install(spooled, key, contentType);
    return { key, sha256: spooled.sha256, bytes: spooled.bytes, contentType };
  }

  /** Writes the stream beside the store while counting and digesting, lets `use` have it, and clears it away. */
  private async spool<T>(stream: Readable, maxBytes: number, use: (spooled: Spooled) => Promise<T>): Promise<T> {
    const path = join(this.incoming, randomUUID());
    const digest = createHash('sha256');
    let bytes = 0;
    async function* metered(): AsyncGenerator<Buffer> {
      for await (const part of stream.iterator({ destroyOnReturn: false })) {
        const chunk = Buffer.from(part);
        bytes += chunk.byteLength;
        if (bytes > maxBytes) throw new Refusal('FILE_TOO_LARGE', { maxBytes: String(maxBytes) });
        digest.update(chunk);
        yield chunk;
      }
    }
    try {
      await mkdir(this.incoming, { recursive: true });
      await pipeline(metered, createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }));
      return await use({ path, sha256: digest.digest('hex'), bytes });
    } catch (error) {
      throw asStoreFault(error);
    } finally {
      // a store that is away keeps what cannot be cleared now; the error is the one above
      await rm(path, { force: true }).catch(() => undefined);
    }
  }
}
