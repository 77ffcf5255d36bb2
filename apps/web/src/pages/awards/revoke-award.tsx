import { Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { keys } from '../../api/keys';
import { useCommand } from '../../api/use-command';
import { useYear } from '../../app/year-context';
import { Dialog } from '../../parts/dialog';
import { DialogActions } from '../../parts/dialog-actions';
import { ProblemNote } from '../../parts/problem-note';
import { useFieldErrors } from '../../parts/use-field-errors';
import { DecisionFields, useDecision } from './decision-fields';
import { type Award, revoke } from './queries';
import { useNames } from './use-names';

interface Props {
  /** Null while none is being revoked. */
  award: Award | null;
  onClose: () => void;
}

/** A body takes an award back by a later decision; the award stays in the register as revoked. */
export function RevokeAward({ award, onClose }: Props) {
  const { t } = useTranslation('awards');
  return (
    <Dialog opened={award !== null} onClose={onClose} title={t('revoke.title')}>
      {award && <RevokeForm award={award} onClose={onClose} />}
    </Dialog>
  );
}

function RevokeForm({ award, onClose }: { award: Award; onClose: () => void }) {
  const { t } = useTranslation('awards');
  const { cycle } = useYear();
  const names = useNames();
  const fieldErrors = useFieldErrors();
  const { initialValues, validate, bodyOf } = useDecision();
  const form = useForm({
    initialValues: { ...initialValues, reason: '' },
    validate: { ...validate, reason: (reason) => (reason.trim() === '' ? t('reasonMissing') : null) },
  });
  const command = useCommand({
    act: revoke(cycle, award),
    touches: [keys.year(cycle)],
    done: () => {
      notifications.show({ message: t('revoke.done') });
      onClose();
    },
  });
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(({ reason, ...decision }) =>
        command.mutate(
          { ...bodyOf(decision), reason: reason.trim() },
          { onError: (problem) => form.setErrors(fieldErrors(problem)) },
        ),
      )}
    >
      <Stack gap="sm">
        <Text size="sm">
          {t('revoke.what', {
            award: names.award(award.award),
            unit: names.unit(award.unit),
            decision: award.decision ?? '',
            number: award.certificateNumber ?? '',
          })}
        </Text>
        <DecisionFields form={form} body={award.body} />
        <Textarea label={t('reason')} autosize minRows={2} {...form.getInputProps('reason')} />
        <ProblemNote error={command.error} />
        <DialogActions act={t('revoke.do')} color="seal" pending={command.isPending} onClose={onClose} />
      </Stack>
    </form>
  );
}
