import { Button, Group, Stack, Text } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { LoadMore } from '../../parts/load-more';
import { ProblemNote } from '../../parts/problem-note';
import { Waiting } from '../../parts/waiting';
import { GiveRole } from '../../shared/people/give-role';
import { Invited, type Somebody } from '../../shared/people/invited';
import { type Grant, grantsQuery } from '../../shared/people/queries';
import { byPerson } from '../../shared/people/role-scope';
import { EndRole } from './end-role';
import { FindPeople, useFindPeople } from './find-people';
import { PersonCard } from './person-card';

/** Who holds which role, since when and until when; giving one and ending one. */
export function Roles() {
  const { t } = useTranslation('people');
  const { typed, setTyped, text } = useFindPeople();
  const [search] = useSearchParams();
  const year = Number(search.get('year'));
  const list = useInfiniteQuery({ ...grantsQuery(text), placeholderData: keepPreviousData });
  const grants = list.data?.pages.flatMap(({ rows }) => rows);
  const [isGiving, setGiving] = useState(false);
  const [ending, setEnding] = useState<Grant | null>(null);
  const [invited, setInvited] = useState<Somebody | null>(null);
  return (
    <Stack gap="sm">
      <Group justify="space-between" gap="sm">
        <FindPeople typed={typed} setTyped={setTyped} />
        <Button onClick={() => setGiving(true)}>{t('give.open')}</Button>
      </Group>
      {invited && <Invited somebody={invited} />}
      <ProblemNote error={list.error} again={() => void list.refetch()} />
      {!grants && !list.error && <Waiting />}
      {grants?.length === 0 && <Text>{t(text === '' ? 'roles.none' : 'foundNobody')}</Text>}
      <Stack component="ul" gap="xs" m={0} p={0} aria-label={t('tabs.roles')}>
        {byPerson(grants ?? []).map((theirs) => (
          <PersonCard key={theirs[0].account} grants={theirs} end={setEnding} invited={setInvited} />
        ))}
      </Stack>
      <LoadMore list={list} />
      <GiveRole
        opened={isGiving}
        onClose={() => setGiving(false)}
        given={setInvited}
        begin={{ bloc: search.get('bloc'), ...(year > 0 && { year }) }}
      />
      <EndRole grant={ending} onClose={() => setEnding(null)} />
    </Stack>
  );
}
