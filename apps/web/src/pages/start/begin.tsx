import { Alert, Button, Group, Radio, Stack, Text } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { yearsQuery } from '../../api/queries';
import type { BlocNamed } from '../../shared/people/queries';
import { CopyRules } from './copy-rules';
import { ImportFiles } from './import-files';
import { Steps } from './steps';

interface Props {
  bloc: BlocNamed;
  drafted: (cycle: string) => void;
}

/** The first step: by which rules. Drafts that were begun before can be gone on with instead. */
export function Begin({ bloc, drafted }: Props) {
  const { t } = useTranslation('start');
  const { data: years } = useQuery(yearsQuery);
  const [by, setBy] = useState('copy');
  const drafts = (years?.rows ?? []).filter(
    ({ bloc: code, state, rehearsal }) => code === bloc.code && state === 'draft' && !rehearsal,
  );
  return (
    <>
      {drafts.map(({ id, year }) => (
        <Alert key={id} color="amber" icon={<IconPencil aria-hidden />} mt="md" title={t('unfinished', { year })}>
          <Group justify="space-between" gap="sm">
            <Text size="sm">{t('unfinishedAbout')}</Text>
            <Button size="xs" component={Link} to={`/start?cycle=${id}`}>
              {t('goOn', { year })}
            </Button>
          </Group>
        </Alert>
      ))}
      <Steps step="rules" />
      <Stack gap="md">
        <Radio.Group label={t('from')} value={by} onChange={setBy}>
          <Stack gap="xs" mt="xs">
            <Radio value="copy" label={t('copy.choose')} description={t('copy.about')} />
            <Radio value="files" label={t('files.choose')} description={t('files.about')} />
          </Stack>
        </Radio.Group>
        {by === 'copy' ? (
          <CopyRules bloc={bloc.code} drafted={drafted} />
        ) : (
          <ImportFiles {...{ drafted }} bloc={bloc.code} />
        )}
      </Stack>
    </>
  );
}
