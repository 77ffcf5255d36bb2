import { Button, Radio, Stack, Table, Text, VisuallyHidden } from '@mantine/core';
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

/** The row of the grid that is one's own: an answer for each date, sent together. */
export function OwnAnswers({ who, dates }: { who: string; dates: Conference['dates'] }) {
  const { t } = useTranslation('conference');
  const { moment } = useFormat();
  const { cycle, zone } = useYear();
  const name = useAnswerer()(who);
  const group = useId();
  const [answers, setAnswers] = useState(() => dates.map(({ answers: given }) => given[who]));
  const [isMissing, setMissing] = useState(false);
  const command = useCommand({
    act: answerDates(cycle, who),
    touches: [keys.year(cycle)],
    done: () => notifications.show({ message: t('poll.sent', { who: name }) }),
  });
  const send = (): void => {
    const complete = answers.filter((answer) => answer !== undefined);
    setMissing(complete.length < dates.length);
    if (complete.length === dates.length) command.mutate({ answers: complete });
  };
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={500} miw="10rem">
        <Stack gap={6} align="flex-start">
          <span>{name}</span>
          <Button size="xs" loading={command.isPending} onClick={send} aria-label={t('poll.sendFor', { who: name })}>
            {t('poll.send')}
          </Button>
          {isMissing && (
            <Text size="sm" c="var(--mantine-color-error)" role="alert">
              {t('poll.missing', { count: dates.length })}
            </Text>
          )}
          <ProblemNote error={command.error} />
        </Stack>
      </Table.Th>
      {dates.map(({ startsAt }, index) => (
        <Table.Td key={startsAt} miw="9rem" pos="relative">
          <Radio.Group
            name={`${group}-${startsAt}`}
            label={<VisuallyHidden>{t('poll.answerFor', { who: name, date: moment(startsAt, zone) })}</VisuallyHidden>}
            value={answers[index] ?? null}
            onChange={(value) => {
              if (!isAnswer(value)) return;
              setAnswers((before) => before.with(index, value));
              setMissing(false);
            }}
          >
            <Stack gap={6}>
              {ANSWERS.map((answer) => (
                <Radio key={answer} value={answer} label={t(`poll.answer.${answer}`)} />
              ))}
            </Stack>
          </Radio.Group>
        </Table.Td>
      ))}
    </Table.Tr>
  );
}
