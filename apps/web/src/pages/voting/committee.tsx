import { Button, Group, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { meetingQuery } from '../../shared/contests/queries';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import { NameCommittee } from './name-committee';

/** The tally committee of paper contests, and its naming for who may. */
export function Committee({ members }: { members: readonly string[] }) {
  const { t } = useTranslation('voting');
  const { said } = useFormat();
  const { cycle, state, nameOf, may } = useYear();
  const { data: meeting } = useQuery(meetingQuery(cycle));
  const [isNaming, setNaming] = useState(false);
  const mayName = may('tallyCommittee') && state === 'running' && meeting !== undefined && meeting.state !== 'held';
  return (
    <section aria-labelledby="committee">
      <Title order={2} id="committee" mb="xs">
        {t('committee.title')}
      </Title>
      <Group justify="space-between" gap="sm">
        <Text size="sm" style={{ flex: '1 1 16rem' }}>
          {members.length === 0 ? t('committee.none') : members.map((unit) => said(nameOf(unit))).join(', ')}
        </Text>
        {mayName && (
          <Button variant="default" onClick={() => setNaming(true)}>
            {t(members.length === 0 ? 'committee.name' : 'committee.rename')}
          </Button>
        )}
      </Group>
      {mayName && <NameCommittee members={members} opened={isNaming} onClose={() => setNaming(false)} />}
    </section>
  );
}
