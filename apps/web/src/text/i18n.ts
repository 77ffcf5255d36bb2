import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { speak } from '../api/client';
import { keep, kept } from '../session/kept';

export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const isLanguage = (said: unknown): said is Language => LANGUAGES.some((language) => language === said);

const TEXTS = import.meta.glob<Record<string, unknown>>('../locales/*/*.json', { import: 'default' });

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
export async function startTexts(): Promise<void> {
  const chosen = kept('language');
  i18next.on('languageChanged', applied);
  await i18next
    .use(byNamespace)
    .use(initReactI18next)
    .init({
      lng: isLanguage(chosen) ? chosen : 'vi',
      fallbackLng: false,
      ns: ['common'],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
    });
}

export async function changeLanguage(language: Language): Promise<void> {
  keep('language', language);
  await i18next.changeLanguage(language);
}

/** Loads the texts of a page while its code is on its way. */
export const loadTexts = (namespace: string): Promise<void> => i18next.loadNamespaces(namespace);
