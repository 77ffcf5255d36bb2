import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

const PAUSE = 300;

/** What is typed to find somebody, and what has been typed when the typing pauses. */
export function useFindPeople() {
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed.trim(), PAUSE);
  return { typed, setTyped, text };
}

export function FindPeople({ typed, setTyped }: { typed: string; setTyped: (typed: string) => void }) {
  const { t } = useTranslation('people');
  return (
    <TextInput
      type="search"
      aria-label={t('find')}
      placeholder={t('find')}
      leftSection={<IconSearch size="1rem" aria-hidden />}
      maxLength={100}
      value={typed}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      style={{ flex: '1 1 14rem' }}
      maw="24rem"
    />
  );
}
