import { Alert, List } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../text/use-format';
import type { Missing } from './missing';
import type { StartPlan } from './queries';

/** Whose part nobody would do. It does not stand in the way of the start: a role can be given at any time. */
export function MissingNote({ missing, plan }: { missing: readonly Missing[]; plan: StartPlan }) {
  const { t } = useTranslation('start');
  const { said } = useFormat();
  if (missing.length === 0) return <Alert color="leaf" icon={<IconCheck aria-hidden />} title={t('missing.nobody')} />;
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
    <Alert color="amber" icon={<IconAlertTriangle aria-hidden />} title={t('missing.title', { count: missing.length })}>
      <List size="sm">
        {missing.map((one) => (
          <List.Item key={JSON.stringify(one)}>{sentence(one)}</List.Item>
        ))}
      </List>
    </Alert>
  );
}
