import type { Rules } from '@thidua/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../text/use-format';
import { Facts } from './facts';
import { Section } from './section';
import { useWords } from './use-words';

/** What a unit pledges, how it hands in its dossier, and who looks at it. */
export function DossierSection({ rules: { registration, submission, scoring, review, awards } }: { rules: Rules }) {
  const { t } = useTranslation('rules');
  const { said, points, bytes, number } = useFormat();
  const { duration } = useWords();
  const { revisions, late, gap, evidence } = submission;
  const titles = registration.titles.map((code) => {
    const award = awards.find((one) => one.code === code);
    return award ? said(award.name) : code;
  });
  const minus = scoring.minus.criteria.find(({ code }) => code === late.minusCode);
  return (
    <Section title={t('dossier.title')}>
      <Facts
        of={[
          [t('dossier.titles'), titles.join('; ')],
          [t('dossier.pact'), t(`dossier.pactIs.${registration.pact}`)],
          [
            t('dossier.revisions'),
            t('dossier.revisionsAre', { max: number(revisions.max), within: duration(revisions.within) }),
          ],
          [
            t('dossier.late'),
            `${t('dossier.lateIs', { until: duration(late.acceptUntil) })}${
              minus ? ` ${t('dossier.lateMinus', { each: points(minus.each), max: points(minus.max) })}` : ''
            }`,
          ],
          ...(gap ? [[t('dossier.gap'), t('dossier.gapIs', { percent: number(gap.percent) })] as const] : []),
          [
            t('dossier.evidence'),
            t('dossier.evidenceIs', {
              files: number(evidence.maxFiles),
              size: bytes(evidence.maxBytes),
              types: evidence.types.join(', '),
            }),
          ],
          [t('dossier.reviewers'), t('dossier.reviewersAre', { count: review.reviewersPerSubmission })],
          [t('dossier.combine'), t('dossier.combineIs')],
          [t('dossier.verify'), t('dossier.verifyIs')],
        ]}
      />
    </Section>
  );
}
