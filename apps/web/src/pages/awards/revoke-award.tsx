import { Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { keys } from '../../api/keys';
import { useCommand } from '../../api/use-command';
import { CommandForm } from '../../parts/command-form';
import { Dialog } from '../../parts/dialog';
import { ReasonField } from '../../parts/reason-field';
import { useYear } from '../../year/year-context';
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
    <CommandForm
      form={form}
      command={command}
      sent={({ reason, ...decision }) => ({ ...bodyOf(decision), reason: reason.trim() })}
      act={t('revoke.do')}
      color="seal"
      onClose={onClose}
    >
      <Text size="sm">
        {t('revoke.what', {
          award: names.award(award.award),
          unit: names.unit(award.unit),
          decision: award.decision ?? '',
          number: award.certificateNumber ?? '',
        })}
      </Text>
      <DecisionFields form={form} body={award.body} />
      <ReasonField label={t('reason')} {...form.getInputProps('reason')} />
    </CommandForm>
  );
}
