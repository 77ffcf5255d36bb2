import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/use-command';
import { Dialog } from '../../parts/dialog';
import { ProblemNote } from '../../parts/problem-note';
import { ShownOnce } from '../../parts/shown-once';
import { makeReset } from '../../shared/people/queries';
import { useFormat } from '../../text/use-format';
import { USUAL_ZONE } from '../../text/usual-zone';

/** A link with which somebody sets a new password: passed on by the administrator, or mailed to them alone. */
export function MakeReset({ account, name }: { account: string; name: string }) {
  const { t } = useTranslation('people');
  const { moment } = useFormat();
  const command = useCommand({ act: () => makeReset(account), touches: [] });
  const made = command.data;
  return (
    <>
      <Button
        size="xs"
        variant="default"
        loading={command.isPending}
        onClick={() => command.mutate(undefined)}
        aria-label={t('reset.of', { name })}
      >
        {t('reset.open')}
      </Button>
      <Dialog
        opened={made !== undefined || command.isError}
        onClose={() => command.reset()}
        title={t('reset.of', { name })}
      >
        <ProblemNote error={command.error} />
        {made?.link != null && (
          <ShownOnce
            title={t('reset.link', { name })}
            about={t('reset.linkAbout', { until: moment(made.expiresAt, USUAL_ZONE) })}
            secret={made.link}
          />
        )}
        {made?.link === null && t('reset.mailed', { name, until: moment(made.expiresAt, USUAL_ZONE) })}
      </Dialog>
    </>
  );
}
