import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TimeLeft } from '../../parts/time-left';
import { useFocusAfter } from '../../parts/use-focus-after';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import { nextStep } from './next-step';
import { Pledged } from './pledged';
import type { Registration, Registrations } from './queries';
import { RegistrationForm } from './registration-form';
import { SignPact } from './sign-pact';
import { isMissing } from './standing';
import { StandingBadge } from './standing-badge';

interface Props {
  row: Registration;
  registrations: Registrations;
}

/** What the reader's own unit has pledged and signed, and the one thing to do next. */
export function OwnUnit({ row, registrations }: Props) {
  const { t } = useTranslation('registration');
  const { said, moment } = useFormat();
  const { nameOf, may, rules, at, zone, state } = useYear();
  const [isEditing, setEditing] = useState(false);
  const [isWritten, setWritten] = useState(false);
  const [isSigning, setSigning] = useState(false);
  const { unit, registeredAt, pact, open, deadline } = row;
  const isNew = registeredAt === null;
  const canSend = open && pact === null;
  const mayWrite = may(isNew ? 'register' : 'correctRegistration', unit);
  const isForm = mayWrite && (isWritten || (canSend && (isNew || isEditing)));
  const { next: heading, press: leave } = useFocusAfter<HTMLHeadingElement>(isForm);
  if (rules === null) return null;
  const when = (instant: string | null | undefined): string => (instant == null ? '–' : moment(instant, zone));
  return (
    <Paper component="section" withBorder p="md" maw="56rem" aria-labelledby={`own-${unit}`}>
      <Stack gap="sm">
        <Group justify="space-between" gap="xs">
          <Title order={2} id={`own-${unit}`} ref={heading} tabIndex={-1} className="page-title">
            {said(nameOf(unit))}
          </Title>
          <Group gap="xs">
            <StandingBadge row={row} />
            {open && deadline !== null && isMissing(row, rules.registration) && (
              <TimeLeft deadline={deadline} at={at} />
            )}
          </Group>
        </Group>
        {state === 'running' && (
          <Text size="sm">
            {t(`next.${nextStep(row, registrations, may('signPact', unit))}`, {
              registered: when(registeredAt),
              signed: when(pact?.at),
              name: pact?.signerName,
              role: pact?.signerRole,
              deadline: when(deadline),
              opens: when(registrations.opensAt),
            })}
          </Text>
        )}
        {isForm ? (
          <RegistrationForm
            row={row}
            rules={rules}
            canSend={canSend}
            done={() => {
              leave();
              setEditing(false);
            }}
            written={setWritten}
          />
        ) : (
          <Pledged row={row} />
        )}
        {!isForm && canSend && !isNew && (
          <Group>
            {may('signPact', unit) && <Button onClick={() => setSigning(true)}>{t('sign.open')}</Button>}
            {mayWrite && (
              <Button variant="default" onClick={() => setEditing(true)}>
                {t('form.open')}
              </Button>
            )}
          </Group>
        )}
      </Stack>
      <SignPact row={row} opened={isSigning} onClose={() => setSigning(false)} />
    </Paper>
  );
}
