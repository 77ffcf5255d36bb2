import { Button, Group, Stack } from '@mantine/core';
import type { ReactNode, SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from './problem-note';

export interface DialogFormProps {
  /** What the dialog does, in the words of its button. */
  act: string;
  submit: (event: SyntheticEvent<HTMLFormElement>) => void;
  /** It has been pressed, and what comes of it is not known yet. */
  pending?: boolean;
  /** What it failed with; told above the buttons. */
  error?: unknown;
  onClose: () => void;
  /** Set while something still stands in the way. */
  disabled?: boolean;
  /** Marks what destroys something. */
  color?: string;
  children: ReactNode;
}

/** What a dialog says, why it could not be done, and the two ways out: leave everything as it is, or do it. */
export function DialogForm({ act, submit, pending, error, onClose, disabled, color, children }: DialogFormProps) {
  const { t } = useTranslation('common');
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit(event);
      }}
    >
      <Stack gap="sm">
        {children}
        <ProblemNote error={error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" color={color} loading={pending} disabled={disabled}>
            {act}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
