import { Select, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { parseScore } from '@thidua/domain';
import { useTranslation } from 'react-i18next';
import { keys } from '../../api/keys';
import { useCommand } from '../../api/use-command';
import { CommandForm } from '../../parts/command-form';
import { Dialog } from '../../parts/dialog';
import { ReasonField } from '../../parts/reason-field';
import { Unsaved } from '../../parts/unsaved';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import { object, verifiedLinesQuery } from './queries';
import { useCriteria } from './use-criteria';

interface Props {
  /** Own units that can still object, each with its deadline. */
  units: { unit: string; until: string | null }[];
  opened: boolean;
  onClose: () => void;
}

/** Objects to one line of the unit's own dossier, with the score that stands there in view. */
export function RaiseObjection({ units, opened, onClose }: Props) {
  const { t } = useTranslation('ranking');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('object.title')} size="lg">
      <ObjectionForm units={units} onClose={onClose} />
    </Dialog>
  );
}

function ObjectionForm({ units, onClose }: Omit<Props, 'opened'>) {
  const { t } = useTranslation('ranking');
  const { said, points, moment } = useFormat();
  const { cycle, nameOf, zone } = useYear();
  const criteria = useCriteria();
  const form = useForm({
    initialValues: { unit: units[0]?.unit ?? '', criterion: null as string | null, reason: '' },
    validate: {
      criterion: (criterion) => (criterion === null ? t('object.criterionMissing') : null),
      reason: (reason) => (reason.trim() === '' ? t('object.reasonMissing') : null),
    },
  });
  const { unit, criterion } = form.values;
  const { data: lines = {} } = useQuery({ ...verifiedLinesQuery(cycle, unit), enabled: unit !== '' });
  const until = units.find((one) => one.unit === unit)?.until ?? null;
  const score = criterion === null ? undefined : parseScore(lines[criterion] ?? '');
  const command = useCommand({
    act: object(cycle),
    touches: [keys.year(cycle)],
    done: () => {
      notifications.show({ message: t('object.done') });
      onClose();
    },
  });
  return (
    <CommandForm
      form={form}
      command={command}
      sent={(values) => ({ unit: values.unit, criterion: values.criterion ?? '', reason: values.reason.trim() })}
      act={t('object.do')}
      onClose={onClose}
    >
      <Unsaved when={form.isDirty() && (command.isIdle || command.isError)} />
      {until !== null && <Text size="sm">{t('object.until', { at: moment(until, zone) })}</Text>}
      {units.length > 1 && (
        <Select
          label={t('object.unit')}
          data={units.map((one) => ({ value: one.unit, label: said(nameOf(one.unit)) }))}
          allowDeselect={false}
          {...form.getInputProps('unit')}
        />
      )}
      <Select
        label={t('object.criterion')}
        placeholder={t('object.choose')}
        data={[...criteria].map(([value, { label }]) => ({ value, label }))}
        description={
          criterion !== null && score !== undefined
            ? t('object.score', { score: points(score), max: points(criteria.get(criterion)?.max ?? 0) })
            : undefined
        }
        searchable
        openOnFocus={false}
        data-autofocus
        {...form.getInputProps('criterion')}
      />
      <ReasonField
        label={t('object.reason')}
        description={t('object.reasonHelp')}
        minRows={3}
        {...form.getInputProps('reason')}
      />
    </CommandForm>
  );
}
