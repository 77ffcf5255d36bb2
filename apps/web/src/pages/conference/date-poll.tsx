import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { adviseDate } from '@thidua/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TimeLeft } from '../../parts/time-left';
import { useFormat } from '../../text/use-format';
import type { Progress } from '../../year/queries';
import { useYear } from '../../year/year-context';
import { AnswersGrid } from './answers-grid';
import { Standing } from './date-standing';
import { FixDate } from './fix-date';
import { OfferDates } from './offer-dates';
import { OwnAnswers } from './own-answers';
import type { Conference } from './queries';
import { STANDING_BODY } from './use-answerer';

interface Props {
  conference: Conference;
  progress: Progress;
}

/** The dates that were offered, who can come when, which one serves best and why. */
export function DatePoll({ conference, progress }: Props) {
  const { t } = useTranslation('conference');
  const { moment } = useFormat();
  const { zone, at, state, may, ownUnits, members, rules } = useYear();
  const [act, setAct] = useState<'offer' | 'fix' | null>(null);
  const { dates } = conference;
  const stage = progress.stages.find(({ name }) => name === 'conference');
  const isPoll = conference.state === 'poll' && state === 'running';
  const isOpen = isPoll && stage !== undefined && stage.state !== 'pending';
  const advice =
    rules &&
    adviseDate(dates, {
      members: members.map(({ unit }) => unit),
      host: conference.host,
      quorum: rules.voting.quorum,
    });
  const [best] = advice?.dates ?? [];

  const isInTime = (who: string): boolean => {
    const own = progress.units.find(({ unit }) => unit === who)?.deadlines.conference;
    const until = own ?? stage?.closesAt;
    return until === undefined || until === null || at <= until;
  };
  const mine = [...ownUnits, STANDING_BODY].filter((who) => may('answerDates', who));
  const own = isOpen ? mine.filter(isInTime) : [];
  const offer = dates.map(({ startsAt }) => startsAt).join();
  return (
    <section aria-labelledby="poll">
      <Group justify="space-between" gap="xs" mb="xs">
        <Title order={2} id="poll">
          {t('poll.title')}
        </Title>
        {isOpen && (
          <Group gap="xs">
            {may('fixDate') && dates.length > 0 && <Button onClick={() => setAct('fix')}>{t('fix.open')}</Button>}
            {may('offerDates') && (
              <Button variant={dates.length > 0 ? 'default' : 'filled'} onClick={() => setAct('offer')}>
                {dates.length > 0 ? t('offer.again') : t('offer.open')}
              </Button>
            )}
          </Group>
        )}
      </Group>
      <Stack gap="sm">
        {isPoll && !isOpen && stage?.opensAt && <Text>{t('poll.notYet', { at: moment(stage.opensAt, zone) })}</Text>}
        {isOpen && stage.closesAt !== null && dates.length > 0 && (
          <Group gap="xs">
            <Text size="sm" c="dimmed">
              {at <= stage.closesAt ? t('poll.until', { at: moment(stage.closesAt, zone) }) : t('poll.over')}
            </Text>
            {at <= stage.closesAt && <TimeLeft deadline={stage.closesAt} at={at} />}
          </Group>
        )}
        {isOpen && dates.length === 0 && (
          <Text>
            {t('poll.nothingOffered')} {!may('offerDates') && t('poll.waitHead')}
          </Text>
        )}
        {dates.length > 0 && own.map((who) => <OwnAnswers key={`${who} ${offer}`} who={who} dates={dates} />)}
        {isPoll && best && (
          <Paper withBorder p="sm">
            <Text fw={600}>{t('advice.title', { date: moment(best.startsAt, zone) })}</Text>
            <Text size="sm">{advice && t(`advice.because.${advice.because}`)}</Text>
            <Standing date={best} />
          </Paper>
        )}
        {isPoll && dates.length > 0 && !best && (
          <Text size="sm" c="dimmed">
            {t('advice.none')}
          </Text>
        )}
        {dates.length > 0 && <AnswersGrid dates={dates} best={best?.startsAt} />}
      </Stack>
      <FixDate dates={dates} advice={advice ?? undefined} opened={act === 'fix'} onClose={() => setAct(null)} />
      <OfferDates conference={conference} opened={act === 'offer'} onClose={() => setAct(null)} />
    </section>
  );
}
