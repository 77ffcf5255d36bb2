import { Alert, Button, Checkbox, Group, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconInfoCircle, IconLock } from '@tabler/icons-react';
import type { Rules } from '@thidua/domain';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { keys } from '../../api/keys';
import { useCommand } from '../../api/use-command';
import { ProblemNote } from '../../parts/problem-note';
import { Unsaved } from '../../parts/unsaved';
import { useFieldErrors } from '../../parts/use-field-errors';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import { formOf, inOrder, pledgeOf, titleName } from './pledge';
import { pledge, type Registration } from './queries';
import { TargetFields } from './target-fields';
import { useKeptEdits } from './use-kept-edits';

interface Props {
  row: Registration;
  rules: Rules;
  /** Neither closed nor signed: what is written can still be sent. */
  canSend: boolean;
  /** It is as registered: nothing to do here any more. */
  done: () => void;
  /** Whether something has been written that is not sent. */
  written: (isEdited: boolean) => void;
}

/** Titles and targets. What is written stays, whatever comes in meanwhile, and also when the stage closes. */
export function RegistrationForm({ row, rules, canSend, done, written }: Props) {
  const { t } = useTranslation('registration');
  const { said } = useFormat();
  const { cycle } = useYear();
  const fieldErrors = useFieldErrors();
  const { form, isEdited, isBehind, takeOver } = useKeptEdits(formOf(row, rules));
  useEffect(() => written(isEdited), [isEdited, written]);
  const isNew = row.registeredAt === null;
  const command = useCommand({
    act: pledge(cycle, row),
    touches: [keys.year(cycle)],
    done: () => {
      notifications.show({ message: t(isNew ? 'form.registered' : 'form.corrected') });
      done();
    },
  });
  const send = (): void =>
    command.mutate(pledgeOf(form.values, row.targets), {
      onError: (problem) => {
        const { titles, ...rest } = fieldErrors(problem);
        const ofTitles = titles ?? Object.entries(rest).find(([field]) => field.startsWith('titles.'))?.[1];
        form.setErrors({ ...rest, ...(ofTitles !== undefined && { titles: ofTitles }) });
      },
    });
  return (
    <form noValidate onSubmit={form.onSubmit(send)}>
      <Unsaved when={canSend && isEdited && (command.isIdle || command.isError)} />
      <Stack gap="sm">
        {!canSend && (
          <Alert color="amber" role="status" icon={<IconLock aria-hidden />} title={t('form.closedTitle')}>
            {t('form.closed')}
          </Alert>
        )}
        {canSend && isBehind && (
          <Alert color="amber" role="status" icon={<IconInfoCircle aria-hidden />} title={t('form.behindTitle')}>
            <Button variant="default" size="xs" mt="xs" onClick={takeOver}>
              {t('form.takeOver')}
            </Button>
          </Alert>
        )}
        <Checkbox.Group
          label={t('form.titles')}
          description={t('form.titlesAbout')}
          {...form.getInputProps('titles')}
          onChange={(titles) => form.setFieldValue('titles', inOrder(titles, rules))}
          readOnly={!canSend}
        >
          <Stack gap="xs" mt="xs">
            {rules.registration.titles.map((title) => (
              <Checkbox key={title} value={title} label={said(titleName(title, rules))} />
            ))}
          </Stack>
        </Checkbox.Group>
        <TargetFields form={form} readOnly={!canSend} />
        <ProblemNote error={command.error} />
        {canSend && (
          <Group>
            <Button type="submit" loading={command.isPending} disabled={!isNew && !isEdited}>
              {t(isNew ? 'form.register' : 'form.correct')}
            </Button>
            {!isNew && (
              <Button
                variant="default"
                onClick={() => {
                  takeOver();
                  done();
                }}
              >
                {t('form.leave')}
              </Button>
            )}
          </Group>
        )}
      </Stack>
    </form>
  );
}
