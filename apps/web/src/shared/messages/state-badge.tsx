import {
  IconAlertTriangle,
  IconCheck,
  IconClock,
  IconMailOff,
  IconMailPause,
  IconQuestionMark,
  IconSend,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { SignBadge } from '../../parts/sign-badge';

const SIGNS = {
  gaveUp: { color: 'seal', Icon: IconMailOff },
  unsure: { color: 'amber', Icon: IconQuestionMark },
  failed: { color: 'amber', Icon: IconAlertTriangle },
  planned: { color: 'gray', Icon: IconClock },
  sending: { color: 'ink', Icon: IconSend },
  sent: { color: 'leaf', Icon: IconCheck },
  withheld: { color: 'gray', Icon: IconMailPause },
} as const;

/** What can become of a message. */
export type MessageState = keyof typeof SIGNS;

/** What became of a message, by a sign and a word. */
export function StateBadge({ state }: { state: MessageState }) {
  const { t } = useTranslation('messages');
  return <SignBadge sign={SIGNS[state]} word={t(`state.${state}`)} />;
}
