import { Select, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { keys } from '../../api/keys';
import { useCommand } from '../../api/use-command';
import { CommandForm } from '../../parts/command-form';
import { Dialog } from '../../parts/dialog';
import { ReasonField } from '../../parts/reason-field';
import { useFormat } from '../../text/use-format';
import { closeStage, type Progress, type Stage } from '../../year/queries';
import { standingOf } from '../../year/standing';
import { useYear } from '../../year/year-context';

interface Props {
  progress: Progress;
  opened: boolean;
  onClose: () => void;
}

/** Closes an open stage before its deadline, naming who is not done; with them a reason is needed. */
export function CloseStage({ progress, opened, onClose }: Props) {
  const { t } = useTranslation('year');
  const open = progress.stages.filter(({ state, name }) => state === 'open' && name !== 'voting');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('close.title')}>
      {open.length === 0 ? <Text>{t('close.none')}</Text> : <CloseForm {...{ progress, open, onClose }} />}
    </Dialog>
  );
}

function CloseForm({ progress, open, onClose }: Omit<Props, 'opened'> & { open: Progress['stages'] }) {
  const { t } = useTranslation(['year', 'common']);
  const { said, compare } = useFormat();
  const { cycle, nameOf } = useYear();
  const missingIn = (stage: Stage['name']) =>
    progress.units.filter((unit) => standingOf(stage, unit, 'open') === 'missing');
  const form = useForm({
    initialValues: { stage: open[0]?.name ?? 'registration', reason: '' },
    validate: {
      reason: (reason, { stage }) =>
        reason.trim() === '' && missingIn(stage).length > 0 ? t('year:reasonMissing') : null,
    },
  });
  const missing = missingIn(form.values.stage)
    .map(({ unit }) => said(nameOf(unit)))
    .toSorted(compare);
  const command = useCommand({
    act: closeStage(cycle),
    touches: [keys.year(cycle)],
    done: () => {
      notifications.show({ message: t('year:close.done') });
      onClose();
    },
  });
  return (
    <CommandForm
      form={form}
      command={command}
      sent={(values) => ({ stage: values.stage, reason: values.reason.trim() })}
      act={t('year:close.do')}
      onClose={onClose}
    >
      <Select
        label={t('year:extend.stage')}
        data={open.map(({ name }) => ({ value: name, label: t(`common:stage.${name}`) }))}
        allowDeselect={false}
        data-autofocus
        {...form.getInputProps('stage')}
      />
      <Text size="sm" role="status">
        {missing.length === 0 ? t('year:close.allDone') : t('year:close.missing', { units: missing.join(', ') })}
      </Text>
      <ReasonField
        label={t('year:reason')}
        description={missing.length === 0 ? t('year:close.reasonOptional') : undefined}
        {...form.getInputProps('reason')}
      />
    </CommandForm>
  );
}
