import { Checkbox, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { keys } from '../../api/keys';
import { useCommand } from '../../api/use-command';
import { CommandForm } from '../../parts/command-form';
import { Dialog } from '../../parts/dialog';
import { useYear } from '../../year/year-context';
import type { BodyAwards } from './by-body';
import { DecisionFields, useDecision } from './decision-fields';
import { decide, type Nominee } from './queries';
import { useNames } from './use-names';

const keyOf = ({ award, unit }: Nominee): string => `${award}/${unit}`;

interface Props {
  /** Null while nothing is being decided. */
  of: BodyAwards | null;
  onClose: () => void;
}

/** A body decides, with one number, on one award that waits for it or on several at once. */
export function DecideAwards({ of, onClose }: Props) {
  const { t } = useTranslation('awards');
  return (
    <Dialog opened={of !== null} onClose={onClose} title={t('decide.title')} size="lg">
      {of && <DecideForm of={of} onClose={onClose} />}
    </Dialog>
  );
}

function DecideForm({ of: { body, pending }, onClose }: { of: BodyAwards; onClose: () => void }) {
  const { t } = useTranslation('awards');
  const { cycle } = useYear();
  const names = useNames();
  const client = useQueryClient();
  const { initialValues, validate, bodyOf } = useDecision();
  const form = useForm({
    initialValues: { ...initialValues, chosen: pending.map(keyOf) },
    validate: {
      ...validate,
      chosen: (chosen) => (chosen.length === 0 ? t('decide.chosenMissing') : null),
    },
  });
  const command = useCommand({
    act: decide(cycle),
    touches: [keys.year(cycle)],
    done: (count) => {
      notifications.show({ message: t('decide.done', { count }) });
      onClose();
    },
  });
  // of several, some may have been decided before one was refused
  const askAnew = (): void => void client.invalidateQueries({ queryKey: keys.year(cycle) });
  return (
    <CommandForm
      form={form}
      command={command}
      sent={({ chosen, ...decision }) => ({
        ...bodyOf(decision),
        nominees: pending.filter((one) => chosen.includes(keyOf(one))).map(nomineeOf),
      })}
      refused={askAnew}
      act={t('decide.do')}
      onClose={onClose}
    >
      <Text size="sm">{t('decide.about', { body: names.body(body) })}</Text>
      <Checkbox.Group label={t('decide.chosen')} {...form.getInputProps('chosen')}>
        <Stack gap="xs" mt="xs">
          {pending.map((one) => (
            <Checkbox
              key={keyOf(one)}
              value={keyOf(one)}
              label={t('nominee', { award: names.award(one.award), unit: names.unit(one.unit) })}
            />
          ))}
        </Stack>
      </Checkbox.Group>
      <DecisionFields form={form} body={body} />
    </CommandForm>
  );
}

const nomineeOf = ({ award, unit }: Nominee): Nominee => ({ award, unit });
