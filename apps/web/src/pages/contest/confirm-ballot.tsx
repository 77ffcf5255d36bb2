import { List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../parts/dialog';
import { DialogForm } from '../../parts/dialog-form';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
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
      <DialogForm submit={onCast} pending={pending} error={error} act={t('ballot.cast')} onClose={onClose}>
        <Text>{t('ballot.title', { unit: name(unit) })}</Text>
        <List size="lg" fw={600}>
          {(lines.length > 0 ? lines : [t('ballot.nobody')]).map((line) => (
            <List.Item key={line}>{line}</List.Item>
          ))}
        </List>
        <Text size="sm">{t('ballot.isFinal')}</Text>
      </DialogForm>
    </Dialog>
  );
}
