import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { keys } from '../../api/keys';
import { yearsQuery } from '../../api/queries';
import { useCommand } from '../../api/use-command';
import { ProblemNote } from '../../parts/problem-note';
import { holdDraft } from './queries';

/** The drafts of the bloc, each with whether it begins by itself; that can be held back, and let go again. */
export function Drafts({ bloc, mayHold }: { bloc: string; mayHold: boolean }) {
  const { t } = useTranslation('yearlyStart');
  const { data: years, error } = useQuery(yearsQuery);
  const command = useCommand({ act: holdDraft, touches: [keys.years, ['year']] });
  const drafts = (years?.rows ?? []).filter(
    ({ bloc: code, state, rehearsal }) => code === bloc && state === 'draft' && !rehearsal,
  );
  return (
    <section>
      <Title order={2} mb="xs">
        {t('drafts.title')}
      </Title>
      <ProblemNote error={error ?? command.error} />
      {years && drafts.length === 0 && <Text size="sm">{t('drafts.none')}</Text>}
      <Stack gap="sm" component="ul" p={0} m={0} aria-label={t('drafts.title')}>
        {drafts.map(({ id, year, begins }) => (
          <Paper key={id} component="li" withBorder p="sm" style={{ listStyle: 'none' }}>
            <Group justify="space-between" gap="sm">
              <div>
                <Text fw={600}>{t('drafts.year', { year })}</Text>
                <Text size="sm">{t(`drafts.begins.${begins}`)}</Text>
              </div>
              <Group gap="xs">
                {mayHold && (
                  <Button
                    size="xs"
                    variant="default"
                    loading={command.isPending && command.variables.cycle === id}
                    onClick={() => command.mutate({ cycle: id, held: begins === 'byItself' })}
                  >
                    {t(begins === 'byItself' ? 'drafts.hold' : 'drafts.release')}
                  </Button>
                )}
                {mayHold && (
                  <Button size="xs" variant="subtle" component={Link} to={`/start?cycle=${id}`}>
                    {t('drafts.goOn')}
                  </Button>
                )}
              </Group>
            </Group>
          </Paper>
        ))}
      </Stack>
    </section>
  );
}
