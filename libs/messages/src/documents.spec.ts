import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documents } from './documents';

const DOCS = join(__dirname, '../../../docs');

describe('docs/messages', () => {
  it('shows the messages as they are sent; `npm run docs -w @thidua/messages` writes it anew', async () => {
    const current = await documents();
    for (const [path, text] of Object.entries(current)) {
      expect({ path, text: readFileSync(join(DOCS, path), 'utf8') }).toEqual({ path, text });
    }
    expect(
      readdirSync(join(DOCS, 'messages'))
        .map((name) => `messages/${name}`)
        .sort(),
    ).toEqual(Object.keys(current).sort());
  });
});
