import { MultiSelect, Select, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { addDuration, isLocalTime, toInstant, toLocalTime } from '@thidua/domain';
import { useTranslation } from 'react-i18next';
import { keys } from '../../api/keys';
import { useCommand } from '../../api/use-command';
import { CommandForm } from '../../parts/command-form';
import { Dialog } from '../../parts/dialog';
import { LocalTimeField } from '../../parts/local-time-field';
import { ReasonField } from '../../parts/reason-field';
import { useFormat } from '../../text/use-format';
import { extend, type Progress, type Stage } from '../../year/queries';
import { useYear } from '../../year/year-context';
import { ExtensionPreview } from './extension-preview';

interface Props {
  progress: Progress;
  opened: boolean;
  onClose: () => void;
}

type Extendable = Stage & { closesAt: string };

/** Moves a deadline for everybody or for some, with a reason, after showing whom it touches and which reminders move. */
export function ExtendDeadline({ progress, opened, onClose }: Props) {
  const { t } = useTranslation('year');
  const stages = progress.stages.filter(
    (stage): stage is Extendable => stage.state !== 'closed' && stage.closesAt !== null,
  );
  return (
    <Dialog opened={opened} onClose={onClose} title={t('extend.title')} size="lg">
      {stages.length === 0 ? <Text>{t('extend.none')}</Text> : <ExtendForm {...{ progress, stages, onClose }} />}
    </Dialog>
  );
}

function ExtendForm({ progress, stages, onClose }: Omit<Props, 'opened'> & { stages: Extendable[] }) {
  const { t } = useTranslation(['year', 'common']);
  const { said, moment, compare } = useFormat();
  const { cycle, zone, members } = useYear();
  const first = stages.find(({ state }) => state === 'open') ?? stages[0];
  const later = (stage: Extendable | undefined) =>
    stage ? toLocalTime(addDuration(stage.closesAt, 'P3D', zone), zone) : '';
  const form = useForm({
    initialValues: { stage: first?.name ?? 'registration', until: later(first), units: [] as string[], reason: '' },
    validate: {
      until: (until) => (isLocalTime(until) ? null : t('year:extend.untilMissing')),
      reason: (reason) => (reason.trim() === '' ? t('year:reasonMissing') : null),
    },
  });
  const { stage, until, units } = form.values;
  const chosen = stages.find(({ name }) => name === stage);
  const command = useCommand({
    act: extend(cycle),
    touches: [keys.year(cycle)],
    done: ({ until: moved }) => {
      notifications.show({ message: t('year:extend.done', { at: moment(moved, zone) }) });
      onClose();
    },
  });
  const names = members.map(({ unit, name }) => ({ value: unit, label: said(name) }));
  return (
    <CommandForm
      form={form}
      command={command}
      sent={({ units: some, ...values }) => ({
        ...values,
        reason: values.reason.trim(),
        ...(some.length > 0 && { units: some }),
      })}
      act={t('year:extend.do')}
      onClose={onClose}
    >
      <Select
        label={t('year:extend.stage')}
        data={stages.map(({ name }) => ({ value: name, label: t(`common:stage.${name}`) }))}
        allowDeselect={false}
        data-autofocus
        {...form.getInputProps('stage')}
        onChange={(name) => {
          const next = stages.find((one) => one.name === name);
          if (next) form.setValues({ stage: next.name, until: later(next) });
        }}
      />
      <MultiSelect
        label={t('year:extend.units')}
        description={t('year:extend.unitsHelp')}
        placeholder={units.length === 0 ? t('year:extend.everybody') : ''}
        data={names.toSorted((a, b) => compare(a.label, b.label))}
        searchable
        clearable
        {...form.getInputProps('units')}
      />
      <LocalTimeField
        label={t('year:extend.until')}
        description={chosen && t('year:extend.now', { at: moment(chosen.closesAt, zone) })}
        {...form.getInputProps('until')}
      />
      <ReasonField label={t('year:reason')} {...form.getInputProps('reason')} />
      {chosen && isLocalTime(until) && (
        <ExtensionPreview stage={chosen} until={toInstant(until, zone)} units={units} progress={progress} />
      )}
    </CommandForm>
  );
}
