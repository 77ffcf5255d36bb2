import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import i18next from 'i18next';
import { useCallback, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client';
import { keys } from '../api/keys';
import { sessionQuery } from '../api/queries';
import { changeLanguage, isLanguage, type Language } from '../text/i18n';

/** Chosen by somebody who had not signed in yet: whoever then signs in here has chosen it. */
let chosenBefore: Language | null = null;

/** In which language the reader reads, and how they choose another: on this device, and for their account once signed in. */
export function useLanguage(): { language: Language; choose: (language: Language) => void } {
  const { i18n } = useTranslation();
  const client = useQueryClient();
  const { data: session } = useQuery({ ...sessionQuery, enabled: false });
  const account = session?.account;
  const { mutate } = useMutation({
    mutationFn: (language: Language) => answer(api.PUT('/api/me/language', { body: { language } })),
    onSuccess: ({ language }) =>
      client.setQueryData(keys.session, (known: typeof session) => (known ? { ...known, language } : known)),
  });
  const choose = useCallback(
    (language: Language): void => {
      void changeLanguage(language);
      if (account !== undefined) mutate(language);
      else chosenBefore = language;
    },
    [account, mutate],
  );
  return { language: isLanguage(i18n.language) ? i18n.language : 'vi', choose };
}

/** Speaks to whoever has signed in as their account says, on every device. */
export function useLanguageOfAccount({ account, language }: { account: string; language: Language }): void {
  const { choose } = useLanguage();
  // biome-ignore lint/correctness/useExhaustiveDependencies: of each account that signs in, once
  useEffect(() => {
    if (chosenBefore !== null && chosenBefore !== language) choose(chosenBefore);
    else if (i18next.language !== language) void changeLanguage(language);
    chosenBefore = null;
  }, [account, language]);
}
