import { Button, Group, Paper, Radio, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keys } from '../../api/keys';
import { useCommand } from '../../api/use-command';
import { ProblemNote } from '../../parts/problem-note';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import { answerDates, type Conference, type DateAnswer } from './queries';
import { useAnswerer } from './use-answerer';

const ANSWERS = ['can', 'ifNeeded', 'cannot'] as const satisfies readonly DateAnswer[];
const isAnswer = (value: string): value is DateAnswer => ANSWERS.some((answer) => answer === value);

/** What one's own unit answers: a line for each date, sent together. */
export function OwnAnswers({ who, dates }: { who: string; dates: Conference['dates'] }) {
  const { t } = useTranslation('conference');
  const { moment } = useFormat();
  const { cycle, zone } = useYear();
  const name = useAnswerer()(who);
  const id = useId();
  const [answers, setAnswers] = useState(() => dates.map(({ answers: given }) => given[who]));
  const [isMissing, setMissing] = useState(false);
  const command = useCommand({
    act: answerDates(cycle, who),
    touches: [keys.year(cycle)],
    done: () => notifications.show({ message: t('poll.sent', { who: name }) }),
  });
  const nameOf = (index: number): string => `${id}-${index}`;
  const send = (): void => {
    const complete = answers.filter((answer) => answer !== undefined);
    setMissing(complete.length < dates.length);
    if (complete.length === dates.length) command.mutate({ answers: complete });
    else document.getElementsByName(nameOf(answers.indexOf(undefined)))[0]?.focus();
  };
  return (
    <Paper component="section" withBorder p="sm" maw="56rem" aria-labelledby={id}>
      <Stack gap="sm">
        <Title order={3} id={id}>
          {t('poll.answersOf', { who: name })}
        </Title>
        {dates.map(({ startsAt }, index) => (
          <Radio.Group
            key={startsAt}
            name={nameOf(index)}
            label={moment(startsAt, zone)}
            error={isMissing && answers[index] === undefined && t('poll.missing')}
            value={answers[index] ?? null}
            onChange={(value) => isAnswer(value) && setAnswers((before) => before.with(index, value))}
          >
            <Group gap="md" mt={4}>
              {ANSWERS.map((answer) => (
                <Radio key={answer} value={answer} label={t(`poll.answer.${answer}`)} />
              ))}
            </Group>
          </Radio.Group>
        ))}
        <Text size="sm" c="dimmed">
          {t('poll.help')}
        </Text>
        <ProblemNote error={command.error} />
        <Group>
          <Button loading={command.isPending} onClick={send} aria-label={t('poll.sendFor', { who: name })}>
            {t('poll.send')}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
