import { Stack, Text, Title } from '@mantine/core';
import { toInstant } from '@thidua/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import type { Minutes } from './queries';

type Contest = Minutes['contests'][number];

/** What the minutes say by now. Names, results and the conclusion are in the words of the paper, which is Vietnamese. */
export function MinutesSoFar({ minutes }: { minutes: Minutes }) {
  const { t } = useTranslation('conference');
  const { moment } = useFormat();
  const { zone } = useYear();
  const at = (local: string): string => moment(toInstant(local, zone), zone);
  const { convened, present, voting, absent, committees, contests } = minutes;
  const lines = [
    t('paper.started', { at: at(minutes.startedAt) }),
    t('paper.place', { place: minutes.place }),
    ...(minutes.host === null ? [] : [t('paper.host', { host: minutes.host })]),
    t('paper.counts', { convened, present, voting }),
    ...(absent.excused.length > 0 ? [t('paper.excused', { units: absent.excused.join('; ') })] : []),
    ...(absent.others.length > 0 ? [t('paper.absent', { units: absent.others.join('; ') })] : []),
    ...committees.map(({ members, since }) =>
      since === null
        ? t('paper.committee', { units: members.join('; ') })
        : t('paper.committeeSince', { at: at(since), units: members.join('; ') }),
    ),
  ];
  return (
    <Stack gap="sm">
      <div>
        <Title order={3}>{t('paper.subject')}</Title>
        <Text lang="vi">{minutes.subject}</Text>
      </div>
      <Stack gap={4}>
        {lines.map((line) => (
          <Text key={line} size="sm">
            {line}
          </Text>
        ))}
      </Stack>
      {contests.length === 0 && <Text size="sm">{t('paper.noContests')}</Text>}
      {contests.map((contest) => (
        <ContestOfMinutes key={contest.name} contest={contest} />
      ))}
      {minutes.endedAt !== null && (
        <>
          <Text size="sm" lang="vi">
            {t('paper.conclusion', { conclusion: minutes.conclusion })}
          </Text>
          <Text size="sm">{t('paper.ended', { at: at(minutes.endedAt) })}</Text>
        </>
      )}
    </Stack>
  );
}

function ContestOfMinutes({ contest: { name, rounds, note } }: { contest: Contest }) {
  const { t } = useTranslation('conference');
  const { decimal } = useFormat();
  return (
    <Stack gap={4}>
      <Title order={4} size="sm" lang="vi">
        {name}
      </Title>
      {rounds.map(({ round, candidates, conclusion, needed, ...ballots }) => (
        <div key={round}>
          <Text size="sm">
            {`${t('paper.round', { round })}. ${t('paper.ballots', ballots)}`}
            {needed !== null && ` ${t('paper.needed', { needed })}`}
          </Text>
          <ul>
            {candidates.map((candidate) => (
              <li key={candidate.name}>
                <Text size="sm">{t('paper.candidate', { ...candidate, percent: decimal(candidate.percent) })}</Text>
              </li>
            ))}
          </ul>
          <Text size="sm" fw={600} lang="vi">
            {conclusion}
          </Text>
        </div>
      ))}
      {note !== null && (
        <Text size="sm" lang="vi">
          {note}
        </Text>
      )}
    </Stack>
  );
}
