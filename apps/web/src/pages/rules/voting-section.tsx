import type { Rules } from '@thidua/domain';
import { useTranslation } from 'react-i18next';
import { ContestRuleFacts } from './contest-rule-facts';
import { Facts } from './facts';
import { Section } from './section';
import { useWords } from './use-words';

/** Quorum, each contest with what it takes to pass, and who counts. */
export function VotingSection({ rules: { voting, awards }, members }: { rules: Rules; members: number }) {
  const { t } = useTranslation('rules');
  const { threshold } = useWords();
  return (
    <Section title={t('voting.title')}>
      <Facts
        of={[
          [t('voting.quorum'), threshold(voting.quorum, members)],
          [t('voting.committee'), t('voting.committeeIs', { count: voting.tallyCommittee.size })],
        ]}
      />
      {voting.contests.map((contest) => (
        <ContestRuleFacts key={contest.code} {...{ contest, awards, members }} contests={voting.contests} />
      ))}
    </Section>
  );
}
