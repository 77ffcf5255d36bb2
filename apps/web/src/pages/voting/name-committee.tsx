import { Checkbox, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keys } from '../../api/keys';
import { useCommand } from '../../api/use-command';
import { useYear } from '../../app/year-context';
import { Dialog } from '../../parts/dialog';
import { DialogActions } from '../../parts/dialog-actions';
import { ProblemNote } from '../../parts/problem-note';
import { useFormat } from '../../text/use-format';
import { nameCommittee } from './queries';

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
  const [chosen, setChosen] = useState([...members]);
  const [isShort, setShort] = useState(false);
  const command = useCommand({ act: nameCommittee(cycle), touches: [keys.year(cycle)], done: onClose });
  const size = rules?.voting.tallyCommittee.size ?? 0;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setShort(chosen.length !== size);
        if (chosen.length === size) command.mutate(chosen);
      }}
    >
      <Stack gap="sm">
        <Text size="sm">{t('committee.help', { size })}</Text>
        <Checkbox.Group
          label={t('committee.units', { count: chosen.length, size })}
          value={chosen}
          onChange={setChosen}
          error={isShort ? t('committee.wrongSize', { size }) : undefined}
        >
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
        <ProblemNote error={command.error} />
        <DialogActions act={t('committee.do')} pending={command.isPending} onClose={onClose} />
      </Stack>
    </form>
  );
}
