import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { parse } from 'yaml';
import { HA_NAM } from '../test/sample';
import { documents } from './reference';

const DOCS = join(__dirname, '../../../docs');

describe('the published documents', () => {
  it.each(Object.entries(documents()))(
    '%s says what the code says (npm run docs -w @thidua/rulebook)',
    (path, text) => {
      expect(readFileSync(join(DOCS, path), 'utf8')).toBe(text);
    },
  );

  it('a stranger to our own keywords can check a year by its schema', () => {
    const schema: object = JSON.parse(readFileSync(join(DOCS, 'schemas/year.schema.json'), 'utf8'));
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
    const year = parse(HA_NAM.year);
    expect(validate(year)).toBe(true);
    year.acts[0].titel = [];
    expect(validate(year)).toBe(false);
  });
});
