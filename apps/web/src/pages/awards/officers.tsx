import { Badge, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { IconCheck, IconHourglassLow } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keys } from '../../api/keys';
import { useCommand } from '../../api/use-command';
import { CommandForm } from '../../parts/command-form';
import { Dialog } from '../../parts/dialog';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import { DecisionFields, useDecision } from './decision-fields';
import { type Officer, recognise } from './queries';
import { useNames } from './use-names';

/** As a bloc names them: the head first. */
const ORDER = ['head', 'deputy'];
const turnOf = ({ office }: Officer): number => (ORDER.includes(office) ? ORDER.indexOf(office) : ORDER.length);

/** Who was elected to lead the coming year. Elected is not appointed: the standing body's decision recognises them. */
export function Officers({ officers }: { officers: Officer[] }) {
  const { t } = useTranslation('awards');
  const { day } = useFormat();
  const { may } = useYear();
  const names = useNames();
  const [office, setOffice] = useState<string | null>(null);
  const close = () => setOffice(null);
  const inOrder = officers.toSorted((one, other) => turnOf(one) - turnOf(other));
  if (officers.length === 0) return null;
  return (
    <section aria-labelledby="officers">
      <Title order={2} id="officers" mb="xs">
        {t('officers.title')}
      </Title>
      <Stack gap="xs" component="ul" p={0} m={0}>
        {inOrder.map(({ office: of, unit, state, decision, date }) => (
          <Paper key={`${of} ${unit}`} component="li" withBorder p="sm" style={{ listStyle: 'none' }}>
            <Group justify="space-between" gap="sm">
              <Stack gap={4}>
                <Group gap="xs">
                  <Text fw={600}>{names.office(of)}</Text>
                  <Badge
                    color={state === 'elected' ? 'amber' : 'leaf'}
                    leftSection={
                      state === 'elected' ? (
                        <IconHourglassLow size="0.9rem" aria-hidden />
                      ) : (
                        <IconCheck size="0.9rem" aria-hidden />
                      )
                    }
                  >
                    {t(`officers.state.${state}`)}
                  </Badge>
                </Group>
                <Text size="sm">{names.unit(unit)}</Text>
                {decision !== null && date !== null && (
                  <Text size="sm" c="dimmed">
                    {t('decided', { number: decision, date: day(`${date}T00:00:00.000Z`, 'UTC') })}
                  </Text>
                )}
              </Stack>
              {state === 'elected' && may('recognise') && (
                <Button size="xs" onClick={() => setOffice(of)}>
                  {t('recognise.open')}
                </Button>
              )}
            </Group>
          </Paper>
        ))}
      </Stack>
      <Dialog opened={office !== null} onClose={close} title={t('recognise.title')}>
        {office !== null && (
          <Recognise
            office={office}
            units={officers.filter((one) => one.office === office).map(({ unit }) => unit)}
            onClose={close}
          />
        )}
      </Dialog>
    </section>
  );
}

function Recognise({ office, units, onClose }: { office: string; units: string[]; onClose: () => void }) {
  const { t } = useTranslation('awards');
  const { cycle, book } = useYear();
  const names = useNames();
  const { initialValues, validate, bodyOf } = useDecision();
  const form = useForm({ initialValues, validate });
  const command = useCommand({
    act: recognise(cycle, office),
    touches: [keys.year(cycle)],
    done: () => {
      notifications.show({ message: t('recognise.done') });
      onClose();
    },
  });
  return (
    <CommandForm form={form} command={command} sent={bodyOf} act={t('recognise.do')} onClose={onClose}>
      <Text size="sm">
        {t('recognise.what', { office: names.office(office), units: units.map(names.unit).join('; ') })}
      </Text>
      <DecisionFields form={form} body={book?.standingBody.code} />
    </CommandForm>
  );
}
