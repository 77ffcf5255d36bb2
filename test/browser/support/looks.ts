export interface Look {
  name: string;
  width: 1280 | 360;
  language: 'vi' | 'en';
  scheme: 'light' | 'dark';
}

const WIDTHS = [1280, 360] as const;
const LANGUAGES = ['vi', 'en'] as const;
const SCHEMES = ['light', 'dark'] as const;

const look = (width: Look['width'], language: Look['language'], scheme: Look['scheme']): Look => ({
  name: `${width} px, ${language}, ${scheme}`,
  width,
  language,
  scheme,
});

const ALL = WIDTHS.flatMap((width) =>
  LANGUAGES.flatMap((language) => SCHEMES.map((scheme) => look(width, language, scheme))),
);

/** The desk of an office, as most will see a page. */
export const DESK = look(1280, 'vi', 'light');
export const PHONE = look(360, 'vi', 'light');

/**
 * In which looks a page is judged: once in each size, languages and themes alternating from page to page; all eight
 * with `npm run test:browser -- --all`. @param turn a number of the page's own
 */
export function looksFor(turn: number): Look[] {
  if (process.env.ALL_LOOKS === '1') return ALL;
  return WIDTHS.map((width, index) =>
    look(width, LANGUAGES[(turn + index) % 2] ?? 'vi', SCHEMES[(Math.floor(turn / 2) + index) % 2] ?? 'light'),
  );
}
