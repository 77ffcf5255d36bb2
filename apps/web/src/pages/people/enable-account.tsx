import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/use-command';
import { ProblemNote } from '../../parts/problem-note';
import { type Account, enableAccount, PEOPLE } from '../../shared/people/queries';

/** Lets somebody in again who was locked out. */
export function EnableAccount({ account: { id, name } }: { account: Account }) {
  const { t } = useTranslation('people');
  const command = useCommand({ act: enableAccount, touches: [PEOPLE] });
  return (
    <>
      <Button
        size="xs"
        variant="default"
        loading={command.isPending}
        onClick={() => command.mutate(id)}
        aria-label={t('enable.of', { name })}
      >
        {t('enable.open')}
      </Button>
      <ProblemNote error={command.error} />
    </>
  );
}
