import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLES, told, valid } from '../test/sample';
import { readFolder } from './folder';
import { nextYear } from './next-year';

describe.each(readdirSync(SAMPLES))('the sample %s, as it lies in its folder', (name) => {
  it('is valid', async () => {
    expect(told(await readFolder(join(SAMPLES, name)))).toEqual([]);
  });

  it.each(['sameDate', 'sameWeekday'] as const)('gives valid rules for the next year by %s', async (rule) => {
    const { texts } = await readFolder(join(SAMPLES, name));
    const { rules, bloc } = valid(nextYear(texts, { rule }));
    expect(rules.year).toBe(bloc.officers.year);
  });
});
