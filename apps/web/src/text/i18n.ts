import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { speak } from '../api/client';
import { keep, kept } from '../session/kept';

export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const isLanguage = (said: unknown): said is Language => LANGUAGES.some((language) => language === said);

const TEXTS = import.meta.glob<Record<string, unknown>>('../locales/*/*.json', { import: 'default' });

/** The texts that every page of who is signed in needs. */
const ALWAYS = ['common', 'shell'];

/** Texts come by namespace and language, when somebody needs them. */
const byNamespace: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, done) => {
    const load = TEXTS[`../locales/${language}/${namespace}.json`];
    if (!load) return done(new Error(`no texts of ${namespace} in ${language}`), false);
    load().then(
      (texts) => done(null, texts),
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), false),
    );
  },
};

function applied(language: string): void {
  speak(language);
  document.documentElement.lang = language;
}

/** The reader's own choice on this device, else Vietnamese. */
function firstLanguage(): Language {
  const chosen = kept('language');
  return isLanguage(chosen) ? chosen : 'vi';
}

let started: Promise<unknown> | undefined;

/** Once, whoever needs them first. */
export async function startTexts(): Promise<void> {
  started ??= i18next
    .on('languageChanged', applied)
    .use(byNamespace)
    .use(initReactI18next)
    .init({
      lng: firstLanguage(),
      fallbackLng: false,
      ns: ALWAYS,
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
    });
  await started;
}

export async function changeLanguage(language: Language): Promise<void> {
  keep('language', language);
  await i18next.changeLanguage(language);
}

/** Loads the texts of a page while its code is on its way, and on the first one the texts of every page too. */
export async function loadTexts(namespace: string): Promise<void> {
  if (!i18next.isInitialized) void TEXTS[`../locales/${firstLanguage()}/${namespace}.json`]?.().catch(() => undefined);
  await startTexts();
  await i18next.loadNamespaces(namespace);
}
