import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as places from '../../app/places';
import { firstAbout, GUIDES, guideOfRole, guidesFor, sectionsOf, shownOf } from './guides';

const DOCS = join(__dirname, '../../../../../docs');
const guideText = (language: string, guide: string): string =>
  readFileSync(join(DOCS, 'guide', language, `${guide}.md`), 'utf8');
const of = (...roles: string[]) => roles.map((role) => ({ role }));

describe('the guides of a reader', () => {
  it('are of their parts, that with most to do first, and of everybody', () => {
    expect(guidesFor(of('unitLeader', 'head'), 'voting')).toEqual(['head', 'unit', 'everybody']);
    expect(guidesFor(of('unitOfficer', 'unitLeader'), 'voting')).toEqual(['unit', 'everybody']);
    expect(guidesFor([], 'signIn')).toEqual(['everybody']);
  });

  it('begin with that of units where a unit does its own work', () => {
    expect(guidesFor(of('head', 'unitLeader'), 'dossier')).toEqual(['unit', 'head', 'everybody']);
    expect(guidesFor(of('head'), 'dossier')).toEqual(['head', 'everybody']);
  });
});

describe('the guide that opens', () => {
  const head = { text: '# Head\n\nAbout.\n\n<a id="voting"></a>\n\n## Voting\n\nOpen it.\n' };
  const unit = { text: '# Unit\n\n<a id="dossiers"></a>\n<a id="dossier"></a>\n\n## Dossiers, all\n\nWrite.\n' };
  const everybody = { text: '# All\n\n<a id="inbox"></a>\n\n## Inbox\n\nRead.\n' };
  const guides = [head, unit, everybody];

  it('is the first that tells of the page', () => {
    expect(firstAbout(guides, 'dossier')).toBe(unit);
    expect(firstAbout(guides, 'inbox')).toBe(everybody);
  });

  it('is the first of all where none does', () => {
    expect(firstAbout(guides, 'nothing')).toBe(head);
    expect(firstAbout(guides, '')).toBe(head);
  });

  it('is shown without title and marks', () => {
    expect(sectionsOf(unit.text)).toEqual([{ heading: 'Dossiers, all', names: ['dossiers', 'dossier'] }]);
    expect(shownOf(unit.text)).toBe('\n\n## Dossiers, all\n\nWrite.\n');
  });
});

/** Of each operation the roles that may do it, as `docs/access.md` has it; "signed in" and "anyone" are everybody. */
function mayDo(): Map<string, string[]> {
  const rows = readFileSync(join(DOCS, 'access.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const [head = [], , ...operations] = rows;
  const roles = head.map((cell) =>
    (cell.split(' / ')[1] ?? '').replace(/ (\w)/g, (_all, letter) => letter.toUpperCase()),
  );
  return new Map(
    operations.map((cells) => [
      cells[1]?.match(/`(\w+)`/)?.[1] ?? '',
      roles.filter((role, index) => role !== '' && cells[index] !== ''),
    ]),
  );
}

describe.each(['vi', 'en'])('the guides in %s', (language) => {
  const told = new Map(
    GUIDES.map((guide) => [guide, sectionsOf(guideText(language, guide)).flatMap(({ names }) => names)]),
  );

  it('tell of each page to everybody whom it is for', () => {
    const { YEAR_PLACES, BEHIND_PLACES, OFFICE_PLACES, PROJECTOR_PLACES } = places;
    const allowed = mayDo();
    const pagesOfParts = [...YEAR_PLACES, ...BEHIND_PLACES, ...OFFICE_PLACES].map(({ name, needs = '' }) => {
      const roles = allowed.get(needs) ?? [];
      return { name, guides: new Set(roles.map(guideOfRole)) };
    });
    expect(pagesOfParts.filter(({ guides }) => guides.size === 0)).toEqual([]);
    const missing = [
      ...pagesOfParts.flatMap(({ name, guides }) =>
        [...guides]
          .filter((guide) => !told.get(guide ?? 'everybody')?.includes(name))
          .map((guide) => `${guide}: ${name}`),
      ),
      ...PROJECTOR_PLACES.filter(({ name }) => !told.get('head')?.includes(name)).map(({ name }) => `head: ${name}`),
    ];
    expect(missing).toEqual([]);
  });

  it('tell everybody of the pages that are for all, signed in or not', () => {
    const { ENTRY_PLACES, GENERAL_PLACES, PUBLIC_PLACES } = places;
    const names = [
      ...ENTRY_PLACES.map(({ section }) => section),
      ...[...GENERAL_PLACES, ...PUBLIC_PLACES].map(({ name }) => name).filter((name) => name !== 'help'),
    ];
    expect(names.filter((name) => !told.get('everybody')?.includes(name))).toEqual([]);
  });

  it('mark no section twice', () => {
    const twice = [...told].flatMap(([guide, names]) =>
      names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${guide}: ${name}`),
    );
    expect(twice).toEqual([]);
  });
});
