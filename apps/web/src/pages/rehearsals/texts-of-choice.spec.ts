import { missingIn, NOTHING_CHOSEN, textsOfChoice } from './texts-of-choice';

const file = (name: string, text = name) => new File([text], name);

describe('what a rehearsal is begun from', () => {
  it('needs the bloc and the rules, while a year is not asked for', async () => {
    const files = [file('rules.yaml', 'R'), file('notes.yaml')];
    expect(missingIn({ ...NOTHING_CHOSEN, by: 'files', files })).toBe('bloc.yaml');
    const whole = { ...NOTHING_CHOSEN, by: 'files' as const, files: [...files, file('bloc.yaml', 'B')] };
    expect(missingIn(whole)).toBeNull();
    expect(await textsOfChoice(whole, null)).toEqual({ bloc: 'B', rules: 'R' });
  });

  it('takes the acts along where there are any', async () => {
    const files = ['bloc.yaml', 'rules.yaml', 'year.yaml'].map((name) => file(name));
    const texts = await textsOfChoice({ ...NOTHING_CHOSEN, by: 'files', files }, null);
    expect(texts).toEqual({ bloc: 'bloc.yaml', rules: 'rules.yaml', year: 'year.yaml' });
  });

  it('asks for the year whose rules are meant', () => {
    expect(missingIn(NOTHING_CHOSEN)).toBe('ruleSet');
    expect(missingIn({ ...NOTHING_CHOSEN, by: 'sample' })).toBeNull();
  });
});
