import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconAlertTriangle } from '@tabler/icons-react';
import { parseTotal, type Rules } from '@thidua/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keys } from '../../api/keys';
import { useCommand } from '../../api/use-command';
import { Dialog } from '../../parts/dialog';
import { ProblemNote } from '../../parts/problem-note';
import { Unsaved } from '../../parts/unsaved';
import { ReturnDossier } from '../../shared/dossiers/return-dossier';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import { DossierLines } from './dossier-lines';
import { Gap } from './gap';
import { forecastOf } from './lines';
import { Minuses } from './minuses';
import { type BoardRow, verify } from './queries';
import { StateBadge } from './state-badge';
import { EMPTY, faultsOf, isWritten, overridesOf, verificationOf } from './verification-form';

interface Props {
  row: BoardRow;
  rules: Rules;
  /** The criterion from whose cell it was opened. */
  criterion: string | undefined;
  /** Whether review is open. */
  isOpen: boolean;
  onClose: () => void;
  onAssign: () => void;
}

/** One dossier of the board: every score of it, and for the standing body what it verifies. */
export function OpenDossier({ row, rules, criterion, isOpen, onClose, onAssign }: Props) {
  const { t } = useTranslation('board');
  const { said } = useFormat();
  const { nameOf } = useYear();
  return (
    <Dialog opened onClose={onClose} title={t('open.title', { unit: said(nameOf(row.unit)) })} size="70rem">
      <Opened {...{ row, rules, criterion, isOpen, onClose, onAssign }} />
    </Dialog>
  );
}

function Opened({ row, rules, criterion, isOpen, onClose, onAssign }: Props) {
  const { t } = useTranslation(['board', 'scoring']);
  const { said, points } = useFormat();
  const { cycle, nameOf, may } = useYear();
  const { unit, state, lateDays, revision, returns } = row;
  const [form, setForm] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  const [returning, setReturning] = useState(false);
  const mayVerify = isOpen && state === 'submitted' && may('verify');
  const mayAssign = isOpen && state !== null && state !== 'verified' && may('assign');
  const forecast = forecastOf(rules, row, {
    override: overridesOf(rules.scoring, form),
    minus: mayVerify ? form.minus : row.minus,
  });
  const faults = tried ? faultsOf(rules, row, form) : {};
  const command = useCommand({
    act: verify(cycle),
    touches: [keys.year(cycle)],
    done: ({ total }) => {
      const names = { unit: said(nameOf(unit)), total: points(parseTotal(total) ?? 0) };
      notifications.show({ message: t('board:verify.done', names) });
      onClose();
    },
  });
  const send = (): void => {
    setTried(true);
    if (Object.keys(faultsOf(rules, row, form)).length === 0) command.mutate(verificationOf(unit, form));
  };
  return (
    <Stack gap="md">
      <Unsaved when={mayVerify && isWritten(form) && (command.isIdle || command.isError)} />
      <Group gap="xs">
        <StateBadge state={state} />
        {revision > 0 && <Text size="sm">{t('board:open.facts', { revision, returns })}</Text>}
        {lateDays > 0 && <Text size="sm">{t('board:open.late', { count: lateDays })}</Text>}
        {mayAssign && (
          <Button size="xs" variant="default" onClick={onAssign}>
            {t('board:assign.open')}
          </Button>
        )}
      </Group>
      {revision === 0 && <Text>{t('board:open.notIn')}</Text>}
      {forecast.unfinished.length > 0 && state === 'submitted' && (
        <Alert color="amber" icon={<IconAlertTriangle aria-hidden />}>
          {t('board:blocks.unfinished', { units: forecast.unfinished.map((one) => said(nameOf(one))).join(', ') })}
        </Alert>
      )}
      {revision > 0 && (
        <>
          <DossierLines {...{ row, rules, criterion, form, faults, isOpen: mayVerify }} onChange={setForm} />
          <Minuses {...{ row, rules, form, isOpen: mayVerify }} onChange={setForm} />
          <Gap {...{ row, rules, forecast, form, faults, isOpen: mayVerify }} onChange={setForm} />
        </>
      )}
      {mayVerify && forecast.notReviewed && <Text fw={600}>{t('board:blocks.notReviewed')}</Text>}
      <ProblemNote error={command.error} />
      {mayVerify && (
        <Group justify="flex-end" gap="xs">
          {may('return') && (
            <Button variant="default" onClick={() => setReturning(true)}>
              {t('scoring:return.open')}
            </Button>
          )}
          <Button onClick={send} loading={command.isPending} disabled={forecast.notReviewed}>
            {t('board:verify.do')}
          </Button>
        </Group>
      )}
      <ReturnDossier
        dossier={row}
        revisions={rules.submission.revisions}
        opened={returning}
        onClose={() => setReturning(false)}
        done={onClose}
      />
    </Stack>
  );
}
