import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Hundredths } from '@thidua/domain';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { keys } from '../../api/keys';
import { useCommand } from '../../api/use-command';
import { Dialog } from '../../parts/dialog';
import { DialogForm } from '../../parts/dialog-form';
import { focusOn } from '../../parts/focus-on';
import { submit } from '../../shared/dossiers/queries';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import type { Missing } from './missing';
import { MissingList } from './missing-list';

/** Its button on the page. */
export const SUBMIT = 'submit';

interface Props {
  unit: string;
  opened: boolean;
  onClose: () => void;
  missing: readonly Missing[];
  /** Whether the server has all that is written. */
  isSaved: boolean;
  selfTotal: Hundredths;
  files: number;
  lateDays: number;
  minus: Hundredths;
}

/** Hands the dossier in, after saying what is missing, what goes in, and that it is sealed then. */
export function SubmitDialog({ unit, opened, onClose, missing, isSaved, selfTotal, files, lateDays, minus }: Props) {
  const { t } = useTranslation('dossier');
  const { said, points } = useFormat();
  const { cycle, nameOf } = useYear();
  const goTo = useRef<string | null>(null);
  const isRefused = missing.some(({ refused }) => refused);
  const command = useCommand({
    act: submit(cycle, unit),
    touches: [keys.year(cycle)],
    done: ({ revision }) => {
      notifications.show({ message: t('submit.done', { revision }) });
      onClose();
    },
  });
  const go = (place: string): void => {
    goTo.current = place;
    onClose();
  };
  const arrive = (): void => {
    if (goTo.current === null) document.getElementById(SUBMIT)?.focus({ preventScroll: true });
    else focusOn(goTo.current);
    goTo.current = null;
  };
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      title={t('submit.title', { unit: said(nameOf(unit)) })}
      size="lg"
      returnFocus={false}
      onExitTransitionEnd={arrive}
    >
      <DialogForm
        submit={() => command.mutate(undefined)}
        pending={command.isPending}
        error={command.error}
        act={t('submit.do')}
        disabled={isRefused || !isSaved}
        onClose={onClose}
      >
        <Text fw={600}>{t('submit.what', { total: points(selfTotal), count: files })}</Text>
        {lateDays > 0 && <Text>{t('submit.late', { count: lateDays, points: points(minus) })}</Text>}
        {missing.length > 0 && <MissingList missing={missing} onGo={go} />}
        <Text size="sm">{t('submit.sealed')}</Text>
        {!isSaved && (
          <Text size="sm" c="var(--mantine-color-error)" role="status">
            {t('submit.unsaved')}
          </Text>
        )}
      </DialogForm>
    </Dialog>
  );
}
