import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { type FileStore, openFileStore } from './index';

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

/** The few verbs of S3 that the store speaks, over real HTTP; it checks that a request is signed, not the signature. */
function bucketServer() {
  const objects = new Map<string, { content: Buffer; contentType: string }>();
  const server = createServer(async (request, response) => {
    const path = request.url?.split('?')[0] ?? '';
    if (!request.headers.authorization?.includes('Credential=id/')) return void response.writeHead(403).end();
    if (request.method === 'PUT') {
      objects.set(path, { content: await buffer(request), contentType: request.headers['content-type'] ?? '' });
      return void response.end();
    }
    if (request.method === 'DELETE') {
      objects.delete(path);
      return void response.writeHead(204).end();
    }
    const object = objects.get(path);
    if (!object) return void response.writeHead(404).end();
    response.setHeader('content-type', object.contentType).setHeader('content-length', object.content.length);
    response.end(request.method === 'HEAD' ? undefined : object.content);
  });
  return { objects, server };
}

describe('a store in a compatible bucket', () => {
  const { objects, server } = bucketServer();
  let store: FileStore;

  beforeAll(async () => {
    await new Promise<Server>((ready) => server.listen(0, '127.0.0.1', () => ready(server)));
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    store = openFileStore({
      driver: 's3',
      bucket: 'thidua',
      region: 'hn-1',
      endpoint,
      accessKey: 'id',
      secretKey: 's',
    });
  });

  afterAll(() => new Promise((closed) => server.close(closed).closeAllConnections()));

  it('takes in, hands out and forgets a file', async () => {
    const limits = { maxBytes: 10_000, types: ['pdf'] as const, name: 'bao-cao.pdf' };
    const { key } = await store.put(Readable.from([PDF]), limits);
    expect(objects.get(`/thidua/${key}`)).toEqual({ content: PDF, contentType: 'application/pdf' });
    expect(await buffer(await store.get(key))).toEqual(PDF);
    await store.remove(key);
    expect(await store.exists(key)).toBe(false);
    await expect(store.get(key)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('sends nothing of a file that is refused', async () => {
    const limits = { maxBytes: 20, types: ['pdf'] as const, name: 'bao-cao.pdf' };
    await expect(store.put(Readable.from([PDF]), limits)).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' });
    expect(objects.size).toBe(0);
  });
});
