import { Anchor, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { pages } from '@thidua/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageHead } from '../../parts/page-head';
import { ProblemNote } from '../../parts/problem-note';
import { Waiting } from '../../parts/waiting';
import { useFormat } from '../../text/use-format';
import { progressQuery } from '../../year/queries';
import { useYear } from '../../year/year-context';
import { BodyAwardsList } from './body-awards';
import { byBody } from './by-body';
import { DecideAwards } from './decide-awards';
import { Officers } from './officers';
import { type Award, awardsQuery } from './queries';
import { RefuseAward } from './refuse-award';
import { RevokeAward } from './revoke-award';
import { ToNominate } from './to-nominate';

export default function AwardsPage() {
  const { t } = useTranslation('awards');
  const { said } = useFormat();
  const { cycle, year, bloc, state, rehearsal, rules } = useYear();
  const isDraft = state === 'draft';
  const { data, error, refetch } = useQuery({ ...awardsQuery(cycle), enabled: !isDraft });
  const { data: progress } = useQuery({ ...progressQuery(cycle), enabled: !isDraft });
  const [deciding, setDeciding] = useState<string | null>(null);
  const [refused, setRefused] = useState<Award | null>(null);
  const [revoked, setRevoked] = useState<Award | null>(null);
  const bodies = byBody(data?.rows ?? [], rules?.awards.map(({ code }) => code) ?? []);
  return (
    <>
      <PageHead
        title={t('title')}
        about={`${said(bloc.name)} · ${year}`}
        actions={
          !rehearsal && (
            <Anchor component={Link} to={pages.register} size="sm">
              {t('register')}
            </Anchor>
          )
        }
      />
      <ProblemNote error={error} again={() => void refetch()} />
      {!isDraft && !data && !error && <Waiting />}
      {isDraft && <Text>{t('none')}</Text>}
      {data && (
        <Stack gap="xl" maw="64rem">
          {data.rows.length === 0 && progress && <ToNominate progress={progress} />}
          {bodies.map((of) => (
            <BodyAwardsList
              key={of.body}
              of={of}
              onDecide={() => setDeciding(of.body)}
              onRefuse={setRefused}
              onRevoke={setRevoked}
            />
          ))}
          <Officers officers={data.officers} />
        </Stack>
      )}
      <DecideAwards of={bodies.find(({ body }) => body === deciding) ?? null} onClose={() => setDeciding(null)} />
      <RefuseAward award={refused} onClose={() => setRefused(null)} />
      <RevokeAward award={revoked} onClose={() => setRevoked(null)} />
    </>
  );
}
