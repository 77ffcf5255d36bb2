import type { Session } from '../../app/use-session';
import type { Language } from '../../text/i18n';

/** The guides, one for each part that people have in the year. */
export const GUIDES = ['unit', 'head', 'standing-body', 'signer', 'auditor', 'administrator'] as const;
export type Guide = (typeof GUIDES)[number];

export const isGuide = (said: string | undefined): said is Guide => GUIDES.some((guide) => guide === said);

const OF_ROLE: Record<string, Guide> = {
  unitLeader: 'unit',
  unitOfficer: 'unit',
  head: 'head',
  deputy: 'head',
  standingBody: 'standing-body',
  signer: 'signer',
  auditor: 'auditor',
  administrator: 'administrator',
};

/** The guide of who reads: that of the role with most to do on the way of a year. */
export function guideOf(roles: Session['roles']): Guide {
  const theirs = new Set(roles.map(({ role }) => OF_ROLE[role]));
  const first: Guide[] = ['standing-body', 'head', 'unit', 'signer', 'auditor', 'administrator'];
  return first.find((guide) => theirs.has(guide)) ?? 'unit';
}

const TEXTS = import.meta.glob<string>('../../../../../docs/guide/*/*.md', { query: '?raw', import: 'default' });
const PICTURES = import.meta.glob<string>('../../../../../docs/pictures/*.webp', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** The text of a guide as it stands in the documents. @throws Error where it was never written */
export async function readGuide(language: Language, guide: Guide): Promise<string> {
  const load = TEXTS[`../../../../../docs/guide/${language}/${guide}.md`];
  if (!load) throw new Error(`no guide ${language}/${guide}`);
  return (await load()).replace(/^<!--.*-->\s*/, '');
}

/** Where a picture that a guide names is served from. */
export const pictureOf = (src: string): string | undefined =>
  PICTURES[`../../../../../docs/pictures/${src.slice(src.lastIndexOf('/') + 1)}`];
