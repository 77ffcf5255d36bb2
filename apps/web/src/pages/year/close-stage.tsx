import { Select, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { keys } from '../../api/keys';
import { useCommand } from '../../api/use-command';
import { useYear } from '../../app/year-context';
import { Dialog } from '../../parts/dialog';
import { DialogActions } from '../../parts/dialog-actions';
import { ProblemNote } from '../../parts/problem-note';
import { useFormat } from '../../text/use-format';
import { closeStage, type Progress } from './queries';
import { standingOf } from './standing';

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
  const form = useForm({ initialValues: { stage: open[0]?.name ?? 'registration', reason: '' } });
  const { stage } = form.values;
  const missing = progress.units
    .filter((unit) => standingOf(stage, unit, 'open') === 'missing')
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
    <form
      noValidate
      onSubmit={form.onSubmit((values) => {
        if (missing.length > 0 && values.reason.trim() === '') form.setFieldError('reason', t('year:reasonMissing'));
        else command.mutate({ stage: values.stage, reason: values.reason.trim() });
      })}
    >
      <Stack gap="sm">
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
        <Textarea
          label={t('year:reason')}
          description={missing.length === 0 ? t('year:close.reasonOptional') : undefined}
          autosize
          minRows={2}
          {...form.getInputProps('reason')}
        />
        <ProblemNote error={command.error} />
        <DialogActions act={t('year:close.do')} pending={command.isPending} onClose={onClose} />
      </Stack>
    </form>
  );
}
