import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/use-command';
import { CommandForm } from '../../parts/command-form';
import { Dialog } from '../../parts/dialog';
import { Waiting } from '../../parts/waiting';
import { USUAL_ZONE } from '../../text/usual-zone';
import type { Somebody } from './invited';
import { addGrant, type BlocNamed, blocsQuery, type Givable, givableQuery, invite, PEOPLE } from './queries';
import { RoleFields } from './role-fields';
import { givableBlocs, givableRoles, onlyCycle, type RoleForm, roleOf, scopeOf } from './role-scope';
import { useMay } from './use-may';
import { WhomFields } from './whom-fields';

interface Props {
  opened: boolean;
  onClose: () => void;
  /** The role is given: with what became of the invitation, where there was need of one. */
  given: (somebody: Somebody | null) => void;
  /** Which role the form begins with. */
  begin?: Partial<RoleForm>;
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
  begin = {},
}: Omit<Props, 'opened'> & { givable: Givable[]; blocs: BlocNamed[] }) {
  const { t } = useTranslation('people');
  const mayInvite = useMay()('invite');
  const roles = givableRoles(givable);
  const role = roles.find((one) => one === (begin.role ?? 'unitOfficer')) ?? roles[0] ?? 'unitOfficer';
  const able = givableBlocs(givable, role, blocs);
  const form = useForm<GiveForm>({
    initialValues: {
      email: '',
      name: '',
      account: null,
      role,
      bloc: (able.find(({ code }) => code === begin.bloc) ?? able[0])?.code ?? null,
      unit: begin.unit ?? null,
      body: begin.body ?? null,
      year: begin.year ?? new Date().getFullYear(),
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
      if (!invited) notifications.show({ message: t('give.done') });
      given(invited && { name: name.trim(), email: email.trim(), invitation: invited.invitation });
      onClose();
    },
  });
  return (
    <CommandForm form={form} command={command} sent={(values) => values} act={t('give.do')} onClose={onClose}>
      <WhomFields form={form} mayInvite={mayInvite} />
      <RoleFields form={form} givable={givable} blocs={blocs} />
    </CommandForm>
  );
}
