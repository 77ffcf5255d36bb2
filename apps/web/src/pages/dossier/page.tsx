import { Anchor, Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { pages } from '@thidua/contracts';
import { minusTimesWith, type Rules, verifiedTotal } from '@thidua/domain';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { keys } from '../../api/keys';
import { Problem } from '../../api/problem';
import { cycleQuery } from '../../api/queries';
import { useCommand } from '../../api/use-command';
import { PageHead } from '../../parts/page-head';
import { ProblemNote } from '../../parts/problem-note';
import { TimeLeft } from '../../parts/time-left';
import { Waiting } from '../../parts/waiting';
import { type Dossier, dossierQuery, withdraw } from '../../shared/dossiers/queries';
import { StateBadge } from '../../shared/dossiers/state-badge';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import { DossierNotice } from './dossier-notice';
import { DossierReading } from './dossier-reading';
import { OwnDossier } from './own-dossier';
import { Revisions } from './revisions';
import { windowOf } from './window';

export default function DossierPage() {
  const { unit = '' } = useParams();
  const { t } = useTranslation(['dossier', 'writing']);
  const { said } = useFormat();
  const { cycle, state, rules, nameOf } = useYear();
  const { data, error, refetch } = useQuery({ ...dossierQuery(cycle, unit), enabled: state !== 'draft' });
  const isNotRegistered = error instanceof Problem && error.code === 'NOT_REGISTERED';
  return (
    <>
      <PageHead
        title={t('dossier:title', { unit: said(nameOf(unit)) })}
        about={data ? <About dossier={data} /> : undefined}
        actions={
          <Anchor component={Link} to={`/years/${cycle}/dossiers`} size="sm">
            {t('dossier:toList')}
          </Anchor>
        }
      />
      {isNotRegistered && <NotRegistered />}
      {!isNotRegistered && <ProblemNote error={error} again={() => void refetch()} />}
      {state === 'draft' && <Text>{t('dossier:draftYear')}</Text>}
      {state !== 'draft' && !data && !error && <Waiting />}
      {data && rules && <Shown key={unit} dossier={data} rules={rules} />}
    </>
  );
}

function About({ dossier: { state, revision, deadline, revisionDueAt } }: { dossier: Dossier }) {
  const { t } = useTranslation('dossier');
  const { moment } = useFormat();
  const { at, zone } = useYear();
  const due = state === 'returned' ? revisionDueAt : state === 'draft' ? deadline : null;
  return (
    <Group gap="xs">
      <StateBadge state={state} />
      {revision > 0 && <span>{t('revision', { revision })}</span>}
      {due !== null && (
        <>
          <span>{t('deadline', { at: moment(due, zone) })}</span>
          <TimeLeft deadline={due} at={at} />
        </>
      )}
    </Group>
  );
}

function NotRegistered() {
  const { t } = useTranslation('dossier');
  const { cycle } = useYear();
  return (
    <>
      <Text mb="sm">{t('notRegistered')}</Text>
      <Button component={Link} to={pages.registration(cycle)} variant="default">
        {t('toRegister')}
      </Button>
    </>
  );
}

function Shown({ dossier, rules }: { dossier: Dossier; rules: Rules }) {
  const { t } = useTranslation('dossier');
  const { points } = useFormat();
  const { cycle, state, at, zone, may } = useYear();
  const { data: year } = useQuery(cycleQuery(cycle));
  const { unit, draft, draftVersion, submitted, deadline } = dossier;
  const { late } = rules.submission;
  const stage = year?.stages.find(({ name }) => name === 'submission');
  const window = windowOf(dossier, { at, openedAt: stage?.openedAt ?? null, runs: state === 'running', late, zone });
  const canWithdraw =
    dossier.state === 'submitted' &&
    may('withdraw', unit) &&
    state === 'running' &&
    deadline !== null &&
    at <= deadline;
  const isMine = draft !== null && draftVersion !== null && may('saveDraft', unit);
  const content = submitted ?? draft;
  return (
    <>
      <DossierNotice
        dossier={dossier}
        window={window}
        opensAt={stage?.opensAt ?? null}
        canWithdraw={canWithdraw}
        lateMinus={points(verifiedTotal(rules.scoring, {}, minusTimesWith(late, window.lateDays, {})).minus)}
      />
      {canWithdraw && <Withdraw unit={unit} />}
      {isMine ? (
        <OwnDossier dossier={dossier} draft={draft} version={draftVersion} rules={rules} window={window} />
      ) : content ? (
        <DossierReading dossier={dossier} content={content} rules={rules} />
      ) : (
        <Text>{t('nothingSubmitted')}</Text>
      )}
      {dossier.revision > 0 && <Revisions unit={unit} scoring={rules.scoring} />}
    </>
  );
}

function Withdraw({ unit }: { unit: string }) {
  const { t } = useTranslation('dossier');
  const { cycle } = useYear();
  const command = useCommand({
    act: withdraw(cycle, unit),
    touches: [keys.year(cycle)],
    done: () => notifications.show({ message: t('withdraw.done') }),
  });
  return (
    <>
      <ProblemNote error={command.error} />
      <Button variant="default" mb="md" loading={command.isPending} onClick={() => command.mutate(undefined)}>
        {t('withdraw.do')}
      </Button>
    </>
  );
}
