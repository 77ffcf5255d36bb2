import type { Language } from '../../text/i18n';
import type { Guide } from './guides';

const TEXTS = import.meta.glob<string>('../../../../../docs/guide/*/*.md', { query: '?raw', import: 'default' });
const PICTURES = import.meta.glob<string>('../../../../../docs/pictures/*.webp', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** The text of a guide as it stands in the documents. @throws Error where it was never written */
export async function readGuide(language: Language, guide: Guide): Promise<{ guide: Guide; text: string }> {
  const load = TEXTS[`../../../../../docs/guide/${language}/${guide}.md`];
  if (!load) throw new Error(`no guide ${language}/${guide}`);
  return { guide, text: (await load()).replace(/^<!--.*-->\s*/, '') };
}

/** Where a picture that a guide names is served from. */
export const pictureOf = (src: string): string | undefined =>
  PICTURES[`../../../../../docs/pictures/${src.slice(src.lastIndexOf('/') + 1)}`];
