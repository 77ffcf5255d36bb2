import { Radio, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import type { DateAdvice } from '@thidua/domain';
import { useTranslation } from 'react-i18next';
import { keys } from '../../api/keys';
import { useCommand } from '../../api/use-command';
import { CommandForm } from '../../parts/command-form';
import { Dialog } from '../../parts/dialog';
import { ReasonField } from '../../parts/reason-field';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import { Standing } from './date-standing';
import { type Conference, fixDate } from './queries';

interface Props {
  dates: Conference['dates'];
  /** None as long as no unit has answered. */
  advice: DateAdvice | undefined;
  opened: boolean;
  onClose: () => void;
}

/** Fixes one of the offered dates, the best first; with it the invitations go out. */
export function FixDate({ opened, onClose, ...of }: Props) {
  const { t } = useTranslation('conference');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('fix.title')} size="lg">
      <Form onClose={onClose} {...of} />
    </Dialog>
  );
}

function Form({ dates, advice, onClose }: Omit<Props, 'opened'>) {
  const { t } = useTranslation('conference');
  const { moment } = useFormat();
  const { cycle, zone } = useYear();
  const [best] = advice?.dates ?? [];
  const inOrder = advice?.dates ?? dates;
  const form = useForm({ initialValues: { date: inOrder[0]?.startsAt ?? '', reason: '' } });
  const command = useCommand({
    act: fixDate(cycle),
    touches: [keys.year(cycle)],
    done: ({ date }) => {
      notifications.show({ message: t('fix.done', { date: moment(date, zone) }) });
      onClose();
    },
  });
  const isOther = best !== undefined && form.values.date !== best.startsAt;
  return (
    <CommandForm
      form={form}
      command={command}
      sent={({ date, reason }) => ({ date, ...(isOther && reason.trim() !== '' && { reason: reason.trim() }) })}
      act={t('fix.do')}
      onClose={onClose}
    >
      <Radio.Group label={t('fix.choose')} {...form.getInputProps('date')}>
        <Stack gap="sm" mt="xs">
          {inOrder.map((date, index) => (
            <Radio
              key={date.startsAt}
              value={date.startsAt}
              label={moment(date.startsAt, zone) + (date.startsAt === best?.startsAt ? ` · ${t('advice.tag')}` : '')}
              description={'can' in date ? <Standing date={date} dimmed /> : undefined}
              {...(index === 0 && { 'data-autofocus': true })}
            />
          ))}
        </Stack>
      </Radio.Group>
      {isOther && <ReasonField label={t('fix.why')} description={t('fix.whyHelp')} {...form.getInputProps('reason')} />}
      <Text size="sm">{t('fix.told')}</Text>
    </CommandForm>
  );
}
