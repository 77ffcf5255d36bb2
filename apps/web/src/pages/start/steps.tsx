import { Stepper } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export const STEPS = ['rules', 'dates', 'people', 'plan'] as const;
export type Step = (typeof STEPS)[number];

interface Props {
  step: Step;
  /** Goes to a step that can be gone to; what is not given cannot be. */
  go?: (step: Step) => void;
}

/** The three steps and the look ahead after them. */
export function Steps({ step, go }: Props) {
  const { t } = useTranslation('start');
  return (
    <Stepper
      active={STEPS.indexOf(step)}
      onStepClick={(index) => go?.(STEPS[index] ?? step)}
      size="sm"
      my="md"
      wrap
      aria-label={t('steps')}
    >
      {STEPS.map((name) => (
        <Stepper.Step
          key={name}
          label={t(`step.${name}`)}
          allowStepSelect={go !== undefined && name !== 'rules'}
          {...(name === step && { 'aria-current': 'step' as const })}
        />
      ))}
    </Stepper>
  );
}
