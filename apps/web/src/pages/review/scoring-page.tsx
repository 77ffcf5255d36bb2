import { Anchor, Group, Text } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { pages } from '@thidua/contracts';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { PageHead } from '../../parts/page-head';
import { ProblemNote } from '../../parts/problem-note';
import { Waiting } from '../../parts/waiting';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import { ConflictActs } from './conflict-acts';
import { assignmentsQuery, handedInQuery } from './queries';
import { meantOf, progressOf, queueOf, scoringPath } from './queue';
import { ReviewedDossier } from './reviewed-dossier';

/** One dossier in front of its reviewer. */
export default function ScoringPage() {
  const { t } = useTranslation(['scoring', 'writing']);
  const { said } = useFormat();
  const { unit = '' } = useParams();
  const [search] = useSearchParams();
  const { cycle, nameOf, ownUnits, may } = useYear();
  const assignments = useQuery(assignmentsQuery(cycle));
  const dossiers = useQuery(handedInQuery(cycle));
  const failed = [assignments, dossiers].find(({ error }) => error !== null);
  const reviewers = ownUnits.filter((own) => may('saveScores', own));
  const all = queueOf(assignments.data ?? [], dossiers.data ?? [], reviewers);
  const ofThis = all.filter((one) => one.unit === unit);
  const meant = meantOf(ofThis, search.get('as'));
  const mine = assignments.data?.find((one) => one.unit === unit && one.reviewer === meant?.reviewer);
  const queue = mine && dossiers.data && all.filter(({ reviewer }) => reviewer === mine.reviewer);
  const counted = queue && progressOf(queue);
  return (
    <>
      <PageHead
        title={t('scoring:title', { unit: said(nameOf(unit)) })}
        about={
          <Group gap="0.2rem 1rem">
            <Anchor component={Link} to={pages.review(cycle)} size="sm">
              <IconArrowLeft size="0.9rem" aria-hidden style={{ verticalAlign: '-0.1em' }} /> {t('scoring:back')}
            </Anchor>
            {mine && <span>{t('scoring:as', { reviewer: said(nameOf(mine.reviewer)) })}</span>}
            {ofThis
              .filter(({ reviewer }) => mine && reviewer !== mine.reviewer)
              .map((other) => (
                <Anchor key={other.reviewer} component={Link} to={scoringPath(cycle, other)} size="sm">
                  {t('scoring:asOther', { reviewer: said(nameOf(other.reviewer)) })}
                </Anchor>
              ))}
            {counted && counted.all > 0 && (
              <span>{t('scoring:dossierOf', { at: Math.min(counted.done + 1, counted.all), all: counted.all })}</span>
            )}
          </Group>
        }
        actions={
          mine &&
          meant &&
          meant.state !== 'decided' && (
            <ConflictActs review={{ cycle, unit, reviewer: mine.reviewer }} isDeclared={meant.state === 'conflict'} />
          )
        }
      />
      {failed && <ProblemNote error={failed.error} again={() => void failed.refetch()} />}
      {!failed && !(assignments.data && dossiers.data) && <Waiting />}
      {assignments.data && !mine && <Text>{t('scoring:notMine')}</Text>}
      {mine && queue && <ReviewedDossier key={`${unit} ${mine.reviewer}`} assignment={mine} queue={queue} />}
    </>
  );
}
