import '@mantine/dropzone/styles.css';
import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import { IconCheck, IconFileText, IconFileUpload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keys } from '../../api/keys';
import { useCommand } from '../../api/use-command';
import { ProblemNote } from '../../parts/problem-note';
import { Waiting } from '../../parts/waiting';
import { FileProblems } from './file-problems';
import { checkTexts, draftByImport } from './queries';
import { type Chosen, FILE_NAMES, textsOf, withFiles } from './rule-files';

interface Props {
  bloc: string;
  drafted: (cycle: string) => void;
}

/** A year by files of one's own, checked as soon as both are there. */
export function ImportFiles({ bloc, drafted }: Props) {
  const { t } = useTranslation('start');
  const choose = useRef<() => void>(null);
  const [chosen, setChosen] = useState<Chosen>({});
  const [strangers, setStrangers] = useState<string[]>([]);
  const texts = textsOf(chosen);
  const check = useQuery({
    queryKey: ['rule-checks', texts],
    queryFn: () => checkTexts(texts ?? { bloc: '', rules: '' }),
    enabled: texts !== undefined,
    gcTime: 0,
  });
  const command = useCommand({
    act: draftByImport(bloc),
    touches: [keys.years],
    done: ({ cycle }) => drafted(cycle),
  });
  const take = async (files: readonly File[]): Promise<void> => {
    const taken = await withFiles(chosen, files);
    command.reset();
    setChosen(taken.chosen);
    setStrangers(taken.strangers);
  };
  return (
    <Stack gap="md">
      <Dropzone
        openRef={choose}
        onDrop={(files) => void take(files)}
        activateOnClick={false}
        activateOnKeyboard={false}
        enablePointerEvents
        inputProps={{ 'aria-label': t('files.pick') }}
        p="md"
      >
        <Stack gap="xs">
          {FILE_NAMES.map((name) => (
            <Group key={name} gap="xs">
              {chosen[name] === undefined ? <IconFileText aria-hidden /> : <IconCheck aria-hidden />}
              <Text size="sm">{t(chosen[name] === undefined ? 'files.wanted' : 'files.here', { name })}</Text>
            </Group>
          ))}
          <Group gap="xs">
            <Button
              variant="default"
              leftSection={<IconFileUpload size="1rem" aria-hidden />}
              onClick={() => choose.current?.()}
            >
              {t('files.pick')}
            </Button>
            <Text size="xs" c="dimmed">
              {t('files.drop')}
            </Text>
          </Group>
        </Stack>
      </Dropzone>
      {strangers.length > 0 && (
        <Text size="sm" role="alert">
          {t('files.strangers', { names: strangers.join(', ') })}
        </Text>
      )}
      {check.isFetching && <Waiting />}
      <ProblemNote error={check.error} again={() => void check.refetch()} />
      {check.data && check.data.length > 0 && <FileProblems problems={check.data} chosen={chosen} />}
      {texts && check.data?.length === 0 && (
        <>
          <Alert color="leaf" icon={<IconCheck aria-hidden />} title={t('files.valid')} />
          <ProblemNote error={command.error} />
          <Button loading={command.isPending} onClick={() => command.mutate(texts)} style={{ alignSelf: 'flex-start' }}>
            {t('files.do')}
          </Button>
        </>
      )}
    </Stack>
  );
}
