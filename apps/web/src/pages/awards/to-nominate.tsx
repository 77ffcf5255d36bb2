import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keys } from '../../api/keys';
import { useCommand } from '../../api/use-command';
import { Dialog } from '../../parts/dialog';
import { ProblemNote } from '../../parts/problem-note';
import { TimeLeft } from '../../parts/time-left';
import { contestsQuery } from '../../shared/contests/queries';
import { useFormat } from '../../text/use-format';
import type { Progress } from '../../year/queries';
import { useYear } from '../../year/year-context';
import { toNominate } from './by-body';
import { nominate } from './queries';
import { useNames } from './use-names';

type Sent = ReturnType<typeof toNominate>;

/** Before the nominations go: what goes to which body, for everybody to see; the standing body sends it. */
export function ToNominate({ progress }: { progress: Progress }) {
  const { t } = useTranslation('awards');
  const { moment } = useFormat();
  const { cycle, rules, state, at, zone, may } = useYear();
  const { data } = useQuery({ ...contestsQuery(cycle), enabled: may('listContests') });
  const [isSending, setSending] = useState(false);
  const sent = toNominate(data?.rows ?? [], rules?.awards ?? []);
  const stage = progress.stages.find(({ name }) => name === 'issuance');
  if (sent.length === 0) return <Text>{t('none')}</Text>;
  const isOpen = state === 'running' && stage?.state === 'open';
  return (
    <section aria-labelledby="to-nominate">
      <Group justify="space-between" mb="xs">
        <Title order={2} id="to-nominate">
          {t('nominate.title')}
        </Title>
        {isOpen && may('nominate') && <Button onClick={() => setSending(true)}>{t('nominate.open')}</Button>}
      </Group>
      {isOpen ? (
        <Group gap="xs" mb="xs">
          <Text size="sm">{t('nominate.waits')}</Text>
          {stage?.closesAt && <TimeLeft deadline={stage.closesAt} at={at} />}
          {stage?.closesAt && <Text size="sm">{t('nominate.due', { at: moment(stage.closesAt, zone) })}</Text>}
        </Group>
      ) : (
        <Text size="sm" mb="xs">
          {t('nominate.later')}
        </Text>
      )}
      <WhatGoesWhere sent={sent} />
      <Dialog opened={isSending} onClose={() => setSending(false)} title={t('nominate.open')} size="lg">
        <Sending sent={sent} onClose={() => setSending(false)} />
      </Dialog>
    </section>
  );
}

function WhatGoesWhere({ sent }: { sent: Sent }) {
  const { t } = useTranslation('awards');
  const names = useNames();
  return (
    <Stack gap="xs">
      {sent.map(({ body, nominees }) => (
        <Paper key={body} withBorder p="sm">
          <Title order={3}>{t('nominate.to', { body: names.body(body) })}</Title>
          <ul>
            {nominees.map(({ award, unit }) => (
              <li key={`${award} ${unit}`}>{t('nominee', { award: names.award(award), unit: names.unit(unit) })}</li>
            ))}
          </ul>
        </Paper>
      ))}
    </Stack>
  );
}

function Sending({ sent, onClose }: { sent: Sent; onClose: () => void }) {
  const { t } = useTranslation(['awards', 'common']);
  const { cycle } = useYear();
  const command = useCommand({
    act: nominate(cycle),
    touches: [keys.year(cycle)],
    done: () => {
      notifications.show({ message: t('awards:nominate.done') });
      onClose();
    },
  });
  return (
    <Stack gap="sm">
      <Text size="sm">{t('awards:nominate.once')}</Text>
      <WhatGoesWhere sent={sent} />
      <ProblemNote error={command.error} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('common:cancel')}
        </Button>
        <Button data-autofocus loading={command.isPending} onClick={() => command.mutate(undefined)}>
          {t('awards:nominate.do')}
        </Button>
      </Group>
    </Stack>
  );
}
