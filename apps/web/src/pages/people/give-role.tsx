import { Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useCommand } from '../../api/use-command';
import { useSession } from '../../app/use-session';
import { Dialog } from '../../parts/dialog';
import { DialogActions } from '../../parts/dialog-actions';
import { ProblemNote } from '../../parts/problem-note';
import { useFieldErrors } from '../../parts/use-field-errors';
import { Waiting } from '../../parts/waiting';
import { USUAL_ZONE } from '../../text/usual-zone';
import type { Somebody } from './invited';
import {
  addGrant,
  type BlocNamed,
  blocsQuery,
  type Givable,
  type Grant,
  givableQuery,
  invite,
  PEOPLE,
} from './queries';
import { RoleFields } from './role-fields';
import { givableBlocs, givableRoles, onlyCycle, type RoleForm, roleOf, scopeOf } from './role-scope';
import { useMay } from './use-may';

interface Props {
  opened: boolean;
  onClose: () => void;
  given: (somebody: Somebody) => void;
  /** Whom the reader knows: who may not invite gives roles to these. */
  grants: Grant[];
}

export interface GiveForm extends RoleForm {
  email: string;
  name: string;
  account: string | null;
}

const EMAIL = /^[^\s@<>]+@[^\s@<>]+$/;

/** A role for somebody, who is invited unless they have an account. */
export function GiveRole({ opened, onClose, ...rest }: Props) {
  const { t } = useTranslation('people');
  const { data: givable } = useQuery(givableQuery);
  const { data: blocs } = useQuery(blocsQuery);
  return (
    <Dialog opened={opened} onClose={onClose} title={t('give.title')}>
      {givable && blocs ? <GiveRoleForm {...{ givable, blocs, onClose, ...rest }} /> : <Waiting />}
    </Dialog>
  );
}

function GiveRoleForm({
  givable,
  blocs,
  onClose,
  given,
  grants,
}: Omit<Props, 'opened'> & { givable: Givable[]; blocs: BlocNamed[] }) {
  const { t } = useTranslation('people');
  const fieldErrors = useFieldErrors();
  const mayInvite = useMay()('invite');
  const role = givableRoles(givable).find((one) => one === 'unitOfficer') ?? givableRoles(givable)[0] ?? 'unitOfficer';
  const [search] = useSearchParams();
  const able = givableBlocs(givable, role, blocs);
  const form = useForm<GiveForm>({
    initialValues: {
      email: '',
      name: '',
      account: null,
      role,
      bloc: (able.find(({ code }) => code === search.get('bloc')) ?? able[0])?.code ?? null,
      unit: null,
      body: null,
      year: Number(search.get('year')) || new Date().getFullYear(),
      from: '',
      until: '',
    },
    validate: {
      email: (said) => (!mayInvite || EMAIL.test(said.trim()) ? null : t('give.emailWrong')),
      name: (said) => (!mayInvite || said.trim() !== '' ? null : t('give.nameMissing')),
      account: (said) => (mayInvite || said !== null ? null : t('give.accountMissing')),
      bloc: (said, values) =>
        said !== null || !['bloc', 'unit'].includes(scopeOf(values.role)) ? null : t('give.blocMissing'),
      unit: (said, values) => (said !== null || scopeOf(values.role) !== 'unit' ? null : t('give.unitMissing')),
      body: (said, values) => (said !== null || scopeOf(values.role) !== 'body' ? null : t('give.bodyMissing')),
      until: (said, { from }) => (said === '' || from === '' || said >= from ? null : t('give.untilWrong')),
    },
  });
  const zone = blocs.find(({ code }) => code === form.values.bloc)?.timezone ?? USUAL_ZONE;
  const sent = (values: GiveForm) => roleOf(values, { zone, cycle: onlyCycle(givable, values.role) });
  const command = useCommand({
    act: async (values: GiveForm, key) => {
      if (mayInvite) return invite({ ...sent(values), email: values.email.trim(), name: values.name.trim() });
      await addGrant({ ...sent(values), account: values.account ?? '' }, key);
      return null;
    },
    touches: [PEOPLE],
    done: (invited, { name, email }) => {
      if (invited) given({ name: name.trim(), email: email.trim(), invitation: invited.invitation });
      else notifications.show({ message: t('give.done') });
      onClose();
    },
  });
  const { account: me } = useSession();
  // nobody gives a role to themselves
  const others = grants.filter(({ account }) => account !== me);
  const people = new Map(
    others.map(({ account, name, email }) => [account, { value: account, label: `${name} (${email})` }]),
  );
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((values) =>
        command.mutate(values, { onError: (problem) => form.setErrors(fieldErrors(problem)) }),
      )}
    >
      <Stack gap="sm">
        {mayInvite ? (
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
        ) : (
          <Select
            label={t('give.account')}
            description={t('give.accountAbout')}
            data={[...people.values()]}
            searchable
            data-autofocus
            {...form.getInputProps('account')}
          />
        )}
        <RoleFields form={form} givable={givable} blocs={blocs} />
        <ProblemNote error={command.error} />
        <DialogActions act={t('give.do')} pending={command.isPending} onClose={onClose} />
      </Stack>
    </form>
  );
}
