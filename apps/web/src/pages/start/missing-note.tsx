import { Alert, Button, List } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GiveRole } from '../../shared/people/give-role';
import { Invited, type Somebody } from '../../shared/people/invited';
import { givableQuery } from '../../shared/people/queries';
import { givableRoles } from '../../shared/people/role-scope';
import { useFormat } from '../../text/use-format';
import { type Missing, missingIn, roleFor } from './missing';
import type { StartPlan } from './queries';

interface Props {
  plan: StartPlan;
  /** Code of the bloc. */
  bloc: string;
  given: () => void;
}

/** Whose part nobody would do, and to give it. It does not stand in the way of the start: a role can be given later. */
export function MissingNote({ plan, bloc, given }: Props) {
  const { t } = useTranslation('start');
  const { said } = useFormat();
  const { data: givable = [] } = useQuery(givableQuery);
  const [filled, setFilled] = useState<Missing | null>(null);
  const [invited, setInvited] = useState<Somebody | null>(null);
  const missing = missingIn(plan);
  const roles = givableRoles(givable);
  const sentence = (one: Missing): string => {
    if ('unit' in one) {
      const unit = plan.units.find(({ unit: code }) => code === one.unit);
      return t(`missing.${one.what}`, { unit: unit ? said(unit.name) : one.unit });
    }
    if ('body' in one) {
      const body = plan.bodies.find(({ body: code }) => code === one.body);
      return t('missing.signer', { body: body ? said(body.name) : one.body });
    }
    return t(`missing.${one.what}`);
  };
  return (
    <>
      {invited && <Invited somebody={invited} />}
      {missing.length === 0 && <Alert color="leaf" icon={<IconCheck aria-hidden />} title={t('missing.nobody')} />}
      {missing.length > 0 && (
        <Alert
          color="amber"
          icon={<IconAlertTriangle aria-hidden />}
          title={t('missing.title', { count: missing.length })}
        >
          <List size="sm">
            {missing.map((one) => (
              <List.Item key={JSON.stringify(one)}>
                {sentence(one)}{' '}
                {roles.includes(roleFor(one).role) && (
                  <Button
                    size="compact-xs"
                    variant="default"
                    aria-label={t('missing.giveFor', { what: sentence(one) })}
                    onClick={() => setFilled(one)}
                  >
                    {t('missing.give')}
                  </Button>
                )}
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
      {filled && (
        <GiveRole
          opened
          onClose={() => setFilled(null)}
          given={(somebody) => {
            setInvited(somebody);
            given();
          }}
          begin={{ ...roleFor(filled), bloc, year: plan.year }}
        />
      )}
    </>
  );
}
