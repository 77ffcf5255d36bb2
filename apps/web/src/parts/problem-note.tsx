import { Alert, Button, Text } from '@mantine/core';
import { IconAlertTriangle, IconPlugConnectedX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem';

interface Props {
  /** What a query or a command failed with; nothing is shown for null. */
  error: unknown;
  /** Asks again, where asking again is all there is to do. */
  again?: () => void;
}

/** Why the API said no, in its own sentence; or that it could not be reached, and what that means for what was asked. */
export function ProblemNote({ error, again }: Props) {
  const { t } = useTranslation('common');
  if (error === null || error === undefined) return null;
  const problem = error instanceof Problem ? error : undefined;
  const isAway = problem?.isOutcomeUnknown ?? false;
  const sentence = problem?.message || t(isAway ? 'problem.unreachable' : 'problem.unforeseen');
  return (
    <Alert
      role="alert"
      color={isAway ? 'amber' : 'seal'}
      icon={isAway ? <IconPlugConnectedX aria-hidden /> : <IconAlertTriangle aria-hidden />}
      title={sentence}
      my="sm"
    >
      {isAway && problem?.code === 'ENGINE_UNAVAILABLE' && <Text size="sm">{t('problem.pressAgain')}</Text>}
      {problem?.requestId !== undefined && (
        <Text size="xs" c="dimmed">
          {t('problem.reference', { id: problem.requestId })}
        </Text>
      )}
      {again && (
        <Button size="xs" variant="default" mt="xs" onClick={again}>
          {t('again')}
        </Button>
      )}
    </Alert>
  );
}
