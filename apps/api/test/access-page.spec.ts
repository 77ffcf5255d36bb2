import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accessPage } from '../src/foundation/access/access-page';

describe('docs/access.md', () => {
  it('says what the policy says; else run npm run docs:access', () => {
    const file = join(__dirname, '..', '..', '..', 'docs', 'access.md');
    expect(readFileSync(file, 'utf8')).toBe(accessPage());
  });
});
