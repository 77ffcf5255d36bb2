import { Checkbox, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { keys } from '../../api/keys';
import { useCommand } from '../../api/use-command';
import { CommandForm } from '../../parts/command-form';
import { Dialog } from '../../parts/dialog';
import { ReasonField } from '../../parts/reason-field';
import type { Contest } from '../../shared/contests/queries';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import { settle } from './queries';

interface Props {
  contest: Contest;
  opened: boolean;
  onClose: () => void;
}

/** The standing body decides where the votes did not. */
export function Settle({ contest, opened, onClose }: Props) {
  const { t } = useTranslation('contest');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('settle.open')}>
      <Form contest={contest} onClose={onClose} />
    </Dialog>
  );
}

function Form({ contest, onClose }: Omit<Props, 'opened'>) {
  const { t } = useTranslation('contest');
  const { said } = useFormat();
  const { cycle, nameOf } = useYear();
  const seats = contest.seats - contest.winners.length;
  const form = useForm({
    initialValues: { winners: [] as string[], reason: '' },
    validate: {
      winners: (winners) => (winners.length === seats ? null : t('settle.wrongCount', { seats })),
      reason: (reason) => (reason.trim() === '' ? t('settle.reasonMissing') : null),
    },
  });
  const { winners } = form.values;
  const command = useCommand({ act: settle(cycle, contest.code), touches: [keys.year(cycle)], done: onClose });
  return (
    <CommandForm
      form={form}
      command={command}
      sent={({ reason, ...values }) => ({ ...values, reason: reason.trim() })}
      act={t('settle.do')}
      onClose={onClose}
    >
      <Text size="sm">{t('settle.what', { seats })}</Text>
      <Checkbox.Group label={t('settle.winners', { seats })} {...form.getInputProps('winners')}>
        <Stack gap="xs" mt="xs">
          {contest.undecided.map((unit) => (
            <Checkbox
              key={unit}
              value={unit}
              label={said(nameOf(unit))}
              disabled={winners.length >= seats && !winners.includes(unit)}
            />
          ))}
        </Stack>
      </Checkbox.Group>
      <ReasonField label={t('settle.reason')} {...form.getInputProps('reason')} />
    </CommandForm>
  );
}
