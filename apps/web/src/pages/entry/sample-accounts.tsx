import { Divider, SimpleGrid, Text, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../text/use-format';
import { sampleAccountsQuery } from './queries';
import classes from './sample-accounts.module.css';

interface Props {
  pick: (account: { email: string; password: string }) => void;
  isBusy: boolean;
}

/** Who leads the year comes first. */
const PARTS = ['standingBody', 'head', 'deputy', 'unitLeader', 'unitOfficer', 'signer', 'auditor', 'administrator'];

function inOrderOfPart<T extends { email: string; roles: { role: string }[] }>(accounts: T[]): T[] {
  const partOf = ({ roles }: T): number => Math.min(...roles.map(({ role }) => PARTS.indexOf(role)));
  return accounts.toSorted((one, other) => partOf(one) - partOf(other) || one.email.localeCompare(other.email));
}

/** Where the program runs locally: everybody of the sample bloc, one click each, with what each can do. */
export function SampleAccounts({ pick, isBusy }: Props) {
  const { t } = useTranslation('entry');
  const { said } = useFormat();
  const { data } = useQuery(sampleAccountsQuery);
  if (!data) return null;
  return (
    <section aria-label={t('samples.title')}>
      <Divider my="lg" label={t('samples.title')} />
      <Text size="sm" c="dimmed" mb="sm">
        {t('samples.about', { password: data.password })}
      </Text>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing={6} verticalSpacing={6}>
        {inOrderOfPart(data.accounts).map(({ email, name, roles }) => (
          <UnstyledButton
            key={email}
            className={classes.account}
            disabled={isBusy}
            onClick={() => pick({ email, password: data.password })}
          >
            <Text size="sm" fw={600}>
              {name}
            </Text>
            <Text size="xs" c="dimmed">
              {[...new Set(roles.map(({ does }) => said(does)))].join('; ')}
            </Text>
          </UnstyledButton>
        ))}
      </SimpleGrid>
    </section>
  );
}
