import { List, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keys } from '../../api/keys';
import type { Problem } from '../../api/problem';
import { useCommand } from '../../api/use-command';
import { Dialog } from '../../parts/dialog';
import { DialogForm } from '../../parts/dialog-form';
import { ProblemNote } from '../../parts/problem-note';
import { cast } from './players';
import { begin, sampleQuery, type YearTexts } from './queries';
import { type Chosen, missingIn, NOTHING_CHOSEN, textsOfChoice } from './texts-of-choice';
import { WhatToPlay } from './what-to-play';

interface Props {
  opened: boolean;
  onClose: () => void;
  /** A rehearsal has begun. */
  began: (cycle: string) => void;
}

/** "Play this year": from which rules, and with whose acts. */
export function BeginRehearsal({ opened, onClose, began }: Props) {
  const { t } = useTranslation('rehearsals');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('begin.title')} size="lg">
      <BeginForm onClose={onClose} began={began} />
    </Dialog>
  );
}

function BeginForm({ onClose, began }: Omit<Props, 'opened'>) {
  const { t } = useTranslation('rehearsals');
  const { data: sample } = useQuery(sampleQuery);
  const [touched, set] = useState<Chosen | null>(null);
  const [wasTried, setTried] = useState(false);
  const chosen = touched ?? { ...NOTHING_CHOSEN, ...(sample && { by: 'sample' as const }) };
  const missing = missingIn(chosen);
  const command = useCommand({
    act: async (texts: YearTexts, key) => {
      const opened = await begin(texts, key);
      await cast(opened);
      return opened;
    },
    touches: [keys.years],
    done: ({ cycle }) => began(cycle),
  });
  const [failed, setFailed] = useState<unknown>(null);
  const send = async (): Promise<void> => {
    setTried(true);
    setFailed(null);
    if (missing !== null) return;
    try {
      command.mutate(await textsOfChoice(chosen, sample));
    } catch (error) {
      setFailed(error);
    }
  };
  const said =
    missing === null || !wasTried
      ? null
      : t(`begin.missing.${missing === 'ruleSet' ? 'ruleSet' : 'file'}`, { file: missing });
  return (
    <DialogForm submit={() => void send()} pending={command.isPending} act={t('begin.do')} onClose={onClose}>
      <Text size="sm">{t('begin.what')}</Text>
      <WhatToPlay chosen={chosen} set={set} missing={said} />
      <ProblemNote error={failed ?? command.error} />
      {command.error && <Wrong problem={command.error} />}
    </DialogForm>
  );
}

/** What is wrong in the files, each with its place in them. */
function Wrong({ problem }: { problem: Problem }) {
  if (problem.code !== 'RULES_INVALID') return null;
  return (
    <List size="sm">
      {problem.fields.map(({ path, code, message }) => (
        <List.Item key={`${path} ${code}`}>
          {path.split('/')[0]} {message ?? code}
        </List.Item>
      ))}
    </List>
  );
}
