import { Select, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/use-session';
import type { GiveForm } from './give-role';
import { grantsQuery } from './queries';

interface Props {
  form: UseFormReturnType<GiveForm>;
  mayInvite: boolean;
}

/** To whom a role is given: anybody by their e-mail, or, by who may not invite, somebody with a role already. */
export function WhomFields({ form, mayInvite }: Props) {
  const { t } = useTranslation('people');
  if (!mayInvite) return <KnownPeople form={form} />;
  return (
    <>
      <TextInput
        label={t('give.email')}
        description={t('give.emailAbout')}
        type="email"
        autoComplete="off"
        data-autofocus
        {...form.getInputProps('email')}
      />
      <TextInput label={t('give.name')} autoComplete="off" maxLength={200} {...form.getInputProps('name')} />
    </>
  );
}

function KnownPeople({ form }: Pick<Props, 'form'>) {
  const { t } = useTranslation('people');
  const { account: me } = useSession();
  const { data } = useInfiniteQuery(grantsQuery(''));
  // nobody gives a role to themselves
  const others = (data?.pages ?? []).flatMap(({ rows }) => rows).filter(({ account }) => account !== me);
  const people = new Map(
    others.map(({ account, name, email }) => [account, { value: account, label: `${name} (${email})` }]),
  );
  return (
    <Select
      label={t('give.account')}
      description={t('give.accountAbout')}
      data={[...people.values()]}
      searchable
      data-autofocus
      {...form.getInputProps('account')}
    />
  );
}
