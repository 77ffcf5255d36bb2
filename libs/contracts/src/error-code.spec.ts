import { ERRORS, FIELD_ERRORS, sentence } from '.';
import { ASKING } from './errors/asking';
import { DOSSIERS } from './errors/dossiers';
import { VOTES_AND_AWARDS } from './errors/votes-and-awards';
import { YEAR } from './errors/year';

describe('the codes of refusals', () => {
  it('stand once, whatever subject they are told under', () => {
    const codes = [ASKING, YEAR, DOSSIERS, VOTES_AND_AWARDS].flatMap((subject) => Object.keys(subject));
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
    expect(Object.keys(ERRORS)).toEqual(codes);
  });

  it('are never those of a field, so that a code by itself says what it is', () => {
    expect(Object.keys(FIELD_ERRORS).filter((code) => code in ERRORS)).toEqual([]);
  });

  it('have places filled in both sentences alike', () => {
    const placesOf = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    const unlike = Object.entries({ ...ERRORS, ...FIELD_ERRORS }).filter(
      ([, { vi, en }]) => placesOf(vi).join() !== placesOf(en).join(),
    );
    expect(unlike.map(([code]) => code)).toEqual([]);
    expect(sentence('TOO_LONG', 'en', { max: '9' })).toBe('This is longer than 9 characters; shorten it.');
  });
});
