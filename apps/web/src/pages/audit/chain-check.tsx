import { Alert, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconLinkOff, IconShieldCheck } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../parts/problem-note';
import { checkChain } from '../../shared/audit/queries';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';

/** Whether the record is still as it was written: computed anew on the server when somebody asks. */
export function ChainCheck() {
  const { t } = useTranslation('audit');
  const { number, moment } = useFormat();
  const { cycle, zone } = useYear();
  const check = useMutation({ mutationFn: checkChain(cycle) });
  const chain = check.data;
  return (
    <Paper component="section" withBorder p="md" mb="lg" aria-labelledby="chain">
      <Group justify="space-between" gap="sm">
        <Stack gap={2} style={{ flex: '1 1 20rem' }}>
          <Title order={2} id="chain">
            {t('chain.title')}
          </Title>
          <Text size="sm" c="dimmed">
            {t('chain.what')}
          </Text>
        </Stack>
        <Button variant="default" loading={check.isPending} onClick={() => check.mutate()}>
          {t(chain ? 'chain.again' : 'chain.do')}
        </Button>
      </Group>
      <ProblemNote error={check.error} />
      <div aria-live="polite">
        {chain && (
          <Alert
            mt="sm"
            color={chain.ok ? 'leaf' : 'seal'}
            icon={chain.ok ? <IconShieldCheck aria-hidden /> : <IconLinkOff aria-hidden />}
            title={
              chain.ok
                ? t('chain.whole', { count: chain.events, number: number(chain.events) })
                : t('chain.broken', { sequence: number(chain.firstBroken ?? 0) })
            }
          >
            <Text size="sm">
              {chain.flaw === null
                ? t('chain.wholeMeans')
                : `${t(`chain.flaw.${chain.flaw}`)} ${t('chain.brokenMeans', { number: number(chain.events) })}`}
            </Text>
            <Text size="sm">{t('chain.checkedAt', { at: moment(chain.checkedAt, zone) })}</Text>
          </Alert>
        )}
      </div>
    </Paper>
  );
}
