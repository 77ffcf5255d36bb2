import { Button, Group, Stack, Text } from '@mantine/core';
import type { Calendar } from '@thidua/domain';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../api/problem';
import { useCommand } from '../../api/use-command';
import { ProblemNote } from '../../parts/problem-note';
import { dateErrors, shifted, withDate } from './calendar-shift';
import { DatesTable } from './dates-table';
import { reschedule, touchedByDates } from './queries';
import { ShiftYear } from './shift-year';
import { YearStrip } from './year-strip';

interface Props {
  cycle: string;
  ruleSet: string;
  zone: string;
  /** As it is saved. */
  kept: Calendar;
  /** As it stands here, saved or not. */
  calendar: Calendar;
  isChanged: boolean;
  onChange: (calendar: Calendar) => void;
  next: () => void;
}

/** When the stages open and close: all of them moved at once, or each by itself. Nothing is kept until it is saved. */
export function Dates({ cycle, ruleSet, zone, kept, calendar, isChanged, onChange, next }: Props) {
  const { t } = useTranslation('start');
  const command = useCommand({
    act: reschedule(ruleSet),
    touches: touchedByDates(cycle, ruleSet),
    done: next,
  });
  const change = (changed: Calendar): void => {
    command.reset();
    onChange(changed);
  };
  const errors = command.error instanceof Problem ? dateErrors(command.error.fields) : {};
  const elsewhere = command.error instanceof Problem ? command.error.fields : [];
  return (
    <Stack gap="lg">
      <YearStrip calendar={calendar} />
      <ShiftYear shift={(days) => change(shifted(calendar, days))} />
      <DatesTable
        zone={zone}
        calendar={calendar}
        errors={errors}
        set={(stage, end, local) => change(withDate(calendar, stage, end, local))}
      />
      <div>
        <ProblemNote error={command.error} />
        {Object.keys(errors).length === 0 &&
          elsewhere.map(({ path, message }) => (
            <Text key={path} size="sm">
              {message}
            </Text>
          ))}
      </div>
      {isChanged && (
        <Text size="sm" fw={600} role="status">
          {t('dates.notSaved')}
        </Text>
      )}
      <Group gap="sm">
        <Button loading={command.isPending} onClick={() => (isChanged ? command.mutate(calendar) : next())}>
          {t(isChanged ? 'dates.save' : 'next')}
        </Button>
        {isChanged && (
          <Button variant="default" onClick={() => change(kept)}>
            {t('dates.undo')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
