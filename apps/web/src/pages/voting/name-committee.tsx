import { Checkbox, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { keys } from '../../api/keys';
import { useCommand } from '../../api/use-command';
import { CommandForm } from '../../parts/command-form';
import { Dialog } from '../../parts/dialog';
import { nameCommittee } from '../../shared/contests/queries';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';

interface Props {
  members: readonly string[];
  opened: boolean;
  onClose: () => void;
}

export function NameCommittee({ members, opened, onClose }: Props) {
  const { t } = useTranslation('voting');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('committee.title')}>
      <Form members={members} onClose={onClose} />
    </Dialog>
  );
}

function Form({ members, onClose }: Omit<Props, 'opened'>) {
  const { t } = useTranslation('voting');
  const { said } = useFormat();
  const { cycle, rules, members: units } = useYear();
  const size = rules?.voting.tallyCommittee.size ?? 0;
  const form = useForm({
    initialValues: { members: [...members] },
    validate: { members: (chosen) => (chosen.length === size ? null : t('committee.wrongSize', { size })) },
  });
  const { members: chosen } = form.values;
  const command = useCommand({ act: nameCommittee(cycle), touches: [keys.year(cycle)], done: onClose });
  return (
    <CommandForm
      form={form}
      command={command}
      sent={(values) => values.members}
      act={t('committee.do')}
      onClose={onClose}
    >
      <Text size="sm">{t('committee.help', { size })}</Text>
      <Checkbox.Group label={t('committee.units', { count: chosen.length, size })} {...form.getInputProps('members')}>
        <Stack gap="xs" mt="xs">
          {units.map(({ unit, name }) => (
            <Checkbox
              key={unit}
              value={unit}
              label={said(name)}
              disabled={chosen.length >= size && !chosen.includes(unit)}
            />
          ))}
        </Stack>
      </Checkbox.Group>
    </CommandForm>
  );
}
