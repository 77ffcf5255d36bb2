import { List, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useYear } from '../../app/year-context';
import { Dialog } from '../../parts/dialog';
import { DialogActions } from '../../parts/dialog-actions';
import { ProblemNote } from '../../parts/problem-note';
import { useFormat } from '../../text/use-format';
import type { Choice } from './slip';

interface Props {
  unit: string;
  choice: Choice;
  opened: boolean;
  pending: boolean;
  error: unknown;
  onClose: () => void;
  onCast: () => void;
}

/** The ballot once more before it leaves: afterwards nobody can change it, nor tell what it said. */
export function ConfirmBallot({ unit, choice, opened, pending, error, onClose, onCast }: Props) {
  const { t } = useTranslation('contest');
  const { said } = useFormat();
  const { nameOf } = useYear();
  const name = (code: string): string => said(nameOf(code));
  const lines = Array.isArray(choice)
    ? choice.map((code) => t('ballot.chosen', { unit: name(code) }))
    : Object.entries(choice).map(([code, answer]) => t(`ballot.answered.${answer}`, { unit: name(code) }));
  return (
    <Dialog opened={opened} onClose={onClose} title={t('ballot.confirmTitle')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onCast();
        }}
      >
        <Stack gap="md">
          <Text>{t('ballot.title', { unit: name(unit) })}</Text>
          <List size="lg" fw={600}>
            {(lines.length > 0 ? lines : [t('ballot.nobody')]).map((line) => (
              <List.Item key={line}>{line}</List.Item>
            ))}
          </List>
          <Text size="sm">{t('ballot.isFinal')}</Text>
          <ProblemNote error={error} />
          <DialogActions act={t('ballot.cast')} pending={pending} onClose={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
