import { Title } from '@mantine/core';
import type { AwardRule, ContestRule } from '@thidua/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../text/use-format';
import { Facts } from './facts';
import { useWords } from './use-words';

interface Props {
  contest: ContestRule;
  contests: readonly ContestRule[];
  awards: readonly AwardRule[];
  members: number;
}

/** What is voted on, how, what it takes, and what follows when nobody gets it. */
export function ContestRuleFacts({ contest, contests, awards, members }: Props) {
  const { t } = useTranslation(['rules', 'shell']);
  const { said } = useFormat();
  const { threshold } = useWords();
  const office = (code: string): string => (code === 'head' || code === 'deputy' ? t(`shell:role.${code}`) : code);
  const officeOf = (code: string): string => {
    const other = contests.find((one) => one.code === code);
    return other?.kind === 'election' ? office(other.office) : code;
  };
  const award = contest.kind === 'approval' && awards.find(({ code }) => code === contest.award);
  const name =
    contest.kind === 'election'
      ? t('rules:voting.election', { office: office(contest.office), count: contest.seats })
      : t('rules:voting.approval', { award: award ? said(award.name) : contest.award });
  return (
    <div>
      <Title order={3} mb={4}>
        {name}
      </Title>
      <Facts
        of={[
          [t('rules:voting.mode'), t(`rules:voting.modeIs.${contest.mode}`)],
          [t('rules:voting.pass'), threshold(contest.pass, members)],
          [t('rules:voting.rounds'), t('rules:voting.roundsAre', { count: contest.rounds })],
          [
            t('rules:voting.fails'),
            t(contest.kind === 'election' ? 'rules:voting.deadlock' : `rules:voting.onFail.${contest.onFail}`),
          ],
          ...(contest.kind === 'election' && contest.excludes.length > 0
            ? [
                [
                  t('rules:voting.excludes'),
                  t('rules:voting.excludesAre', { contests: contest.excludes.map(officeOf).join(', ') }),
                ] as const,
              ]
            : []),
        ]}
      />
    </div>
  );
}
