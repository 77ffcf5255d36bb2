import { type ReminderRule, type Rules, STAGES } from '@thidua/domain';
import { useTranslation } from 'react-i18next';
import { Facts } from './facts';
import { Section } from './section';
import { useWords } from './use-words';

/** When those who are not done are reminded, and to whom it is reported. */
export function RemindersSection({ rules: { reminders } }: { rules: Rules }) {
  const { t } = useTranslation(['rules', 'common', 'shell']);
  const { duration } = useWords();
  const words = ({ before, after, escalateAfter, escalateTo }: ReminderRule): string =>
    [
      before.length > 0 && t('rules:reminders.before', { spans: before.map(duration).join(', ') }),
      after.length > 0 && t('rules:reminders.after', { spans: after.map(duration).join(', ') }),
      escalateAfter !== undefined &&
        t('rules:reminders.escalate', {
          span: duration(escalateAfter),
          whom: escalateTo.map((role) => t(`shell:role.${role}`)).join(', '),
        }),
    ]
      .filter((part) => part !== false)
      .join('; ') || t('rules:reminders.none');
  const own = STAGES.flatMap((stage) => {
    const rule = reminders[stage];
    return rule ? [[t(`common:stage.${stage}`), words(rule)] as const] : [];
  });
  return (
    <Section title={t('rules:reminders.title')}>
      <Facts of={[...own, [t('rules:reminders.default'), words(reminders.default)]]} />
    </Section>
  );
}
