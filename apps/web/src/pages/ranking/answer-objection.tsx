import { Radio, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { formatScore, type Hundredths, parseScore } from '@thidua/domain';
import { useTranslation } from 'react-i18next';
import { keys } from '../../api/keys';
import { useCommand } from '../../api/use-command';
import { CommandForm } from '../../parts/command-form';
import { Dialog } from '../../parts/dialog';
import { ReasonField } from '../../parts/reason-field';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import { answerObjection, type Objection } from './queries';
import { useCriteria } from './use-criteria';

interface Props {
  /** Null while none is being answered. */
  objection: Objection | null;
  onClose: () => void;
}

/** The standing body accepts an objection with another score, or leaves the score as it is; a reason either way. */
export function AnswerObjection({ objection, onClose }: Props) {
  const { t } = useTranslation('ranking');
  return (
    <Dialog opened={objection !== null} onClose={onClose} title={t('answer.title')} size="lg">
      {objection && <AnswerForm objection={objection} onClose={onClose} />}
    </Dialog>
  );
}

/** As an office writes it, "14,5", or as the program does. */
const scoreOf = (written: string): Hundredths | undefined => parseScore(written.replace(',', '.'));

function AnswerForm({ objection, onClose }: { objection: Objection; onClose: () => void }) {
  const { t } = useTranslation('ranking');
  const { said, points } = useFormat();
  const { cycle, nameOf } = useYear();
  const { unit, criterion, reason: because, verified } = objection;
  const { label = criterion, max = 0 } = useCriteria().get(criterion) ?? {};
  const outOfRange = (written: string): boolean => (scoreOf(written) ?? Number.POSITIVE_INFINITY) > max;
  const form = useForm({
    initialValues: { accept: null as 'yes' | 'no' | null, score: '', reason: '' },
    validate: {
      accept: (accept) => (accept === null ? t('answer.choose') : null),
      score: (score, { accept }) =>
        accept === 'yes' && outOfRange(score) ? t('answer.range', { max: points(max) }) : null,
      reason: (reason) => (reason.trim() === '' ? t('answer.reasonMissing') : null),
    },
  });
  const { accept } = form.values;
  const command = useCommand({
    act: answerObjection(cycle, objection),
    touches: [keys.year(cycle)],
    done: ({ accepted }) => {
      notifications.show({ message: t(accepted ? 'answer.acceptedDone' : 'answer.rejectedDone') });
      onClose();
    },
  });
  return (
    <CommandForm
      form={form}
      command={command}
      sent={({ score, reason }) =>
        accept === 'yes'
          ? { accept: true, score: formatScore(scoreOf(score) ?? 0), reason: reason.trim() }
          : { accept: false, reason: reason.trim() }
      }
      act={t('answer.do')}
      onClose={onClose}
    >
      <Text fw={600}>
        {said(nameOf(unit))} · {label}
      </Text>
      <Text size="sm">{t('objections.reason', { reason: because })}</Text>
      {verified !== null && (
        <Text size="sm">{t('object.score', { score: points(parseScore(verified) ?? 0), max: points(max) })}</Text>
      )}
      <Radio.Group label={t('answer.decision')} {...form.getInputProps('accept')}>
        <Stack gap="xs" mt="xs">
          <Radio value="yes" label={t('answer.accept')} />
          <Radio value="no" label={t('answer.reject')} />
        </Stack>
      </Radio.Group>
      {accept === 'yes' && (
        <TextInput
          label={t('answer.score')}
          description={t('answer.range', { max: points(max) })}
          inputMode="decimal"
          {...form.getInputProps('score')}
        />
      )}
      <ReasonField label={t('answer.reason')} minRows={3} {...form.getInputProps('reason')} />
      {accept === 'yes' && <Text size="sm">{t('answer.anew')}</Text>}
    </CommandForm>
  );
}
