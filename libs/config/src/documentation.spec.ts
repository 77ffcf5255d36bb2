import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { configurationPage, exampleFile } from './documentation';
import { Environment } from './environment';
import { describedKeys } from './key';

const ROOT = join(__dirname, '..', '..', '..');
const remedy = 'run: npm run docs:configuration';

describe('what is written about the configuration', () => {
  it.each([
    ['.env.example', exampleFile],
    ['docs/configuration.md', configurationPage],
  ])(`does not drift: %s (${remedy})`, (path, generate) => {
    expect(readFileSync(join(ROOT, path), 'utf8')).toBe(generate());
  });

  it('describes every key there is, and gives the defaults that are used', () => {
    const fields = Object.entries(new Environment());
    expect(describedKeys().map((key) => key.name)).toEqual(fields.map(([name]) => name));
    for (const [name, value] of fields.filter(([, fallback]) => fallback !== undefined)) {
      expect([name, describedKeys().find((key) => key.name === name)?.default]).toEqual([name, String(value)]);
    }
  });
});
