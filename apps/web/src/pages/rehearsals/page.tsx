import { Button, Text, Title } from '@mantine/core';
import { IconMasksTheater } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { yearsQuery } from '../../api/queries';
import { PageHead } from '../../parts/page-head';
import { ProblemNote } from '../../parts/problem-note';
import { Waiting } from '../../parts/waiting';
import { BeginRehearsal } from './begin-rehearsal';
import { PlayPanel } from './play-panel';
import { playerOf } from './players';
import { RehearsalsTable } from './rehearsals-table';

export default function RehearsalsPage() {
  const { t } = useTranslation('rehearsals');
  const [address, setAddress] = useSearchParams();
  const [isBeginning, setBeginning] = useState(false);
  const { data, error, refetch } = useQuery(yearsQuery);
  const cycle = address.get('cycle');
  const choose = (next: string): void => setAddress({ cycle: next });
  const rehearsals = data?.rows.filter(({ rehearsal }) => rehearsal);
  return (
    <>
      <PageHead
        title={t('title')}
        about={t('about')}
        actions={
          <Button leftSection={<IconMasksTheater size="1rem" aria-hidden />} onClick={() => setBeginning(true)}>
            {t('begin.open')}
          </Button>
        }
      />
      {cycle !== null && <PlayPanel key={cycle} cycle={cycle} close={() => setAddress({})} />}
      <Title order={2} mb="xs">
        {t('list.title')}
      </Title>
      <ProblemNote error={error} again={() => void refetch()} />
      {!rehearsals && !error && <Waiting />}
      {rehearsals?.length === 0 && <Text>{t('list.none')}</Text>}
      {rehearsals && rehearsals.length > 0 && <RehearsalsTable rows={rehearsals} chosen={cycle} choose={choose} />}
      <BeginRehearsal
        opened={isBeginning}
        onClose={() => setBeginning(false)}
        began={(began) => {
          setBeginning(false);
          choose(began);
          const player = playerOf(began);
          if (player.now().all > 0) void player.go();
        }}
      />
    </>
  );
}
