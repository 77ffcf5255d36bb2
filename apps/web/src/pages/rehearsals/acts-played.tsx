import { Alert, List, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useWhom } from '../../parts/use-whom';
import { useFormat } from '../../text/use-format';
import { useYear } from '../../year/year-context';
import { actNamed } from './acts';
import type { PlannedAct, Playing } from './player';

/** How many acts were played, which were refused by the rules, and whether all went as the year says. */
export function ActsPlayed({ playing }: { playing: Playing }) {
  const { t } = useTranslation('rehearsals');
  const { number, moment } = useFormat();
  const { zone } = useYear();
  const whom = useWhom();
  const { done, all, last, refused, surprises, status } = playing;
  if (all === 0) return <Text size="sm">{t('acts.none')}</Text>;
  const lineOf = ({ moment: at, by, do: what }: PlannedAct) => {
    const known = actNamed(what);
    return t('acts.line', { at: moment(at, zone), by: whom(by), what: known ? t(`act.${known}`) : what });
  };
  return (
    <div>
      <Text size="sm" fw={600}>
        {t('acts.done', { done: number(done), all: number(all) })}
      </Text>
      {last && <Text size="sm">{t('acts.last', { line: lineOf(last) })}</Text>}
      {surprises.length > 0 && (
        <Alert
          color="amber"
          my="xs"
          icon={<IconAlertTriangle aria-hidden />}
          title={t('acts.surprises', { count: surprises.length, number: number(surprises.length) })}
        >
          <List size="sm">
            {surprises.map((act) => (
              <List.Item key={act.line}>
                {t(act.code === null ? 'acts.notRefused' : 'acts.refusedWith', {
                  line: lineOf(act),
                  place: act.line,
                  code: act.code ?? act.expect ?? '',
                })}
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
      {status === 'over' && surprises.length === 0 && (
        <Alert color="leaf" my="xs" icon={<IconCheck aria-hidden />} title={t('acts.asWritten')} />
      )}
      {refused.length > 0 && (
        <details>
          <summary>{t('acts.refused', { count: refused.length, number: number(refused.length) })}</summary>
          <List size="sm" mt="xs">
            {refused.map((act) => (
              <List.Item key={act.line}>
                {t('acts.refusedWith', { line: lineOf(act), place: act.line, code: act.code })}
              </List.Item>
            ))}
          </List>
        </details>
      )}
    </div>
  );
}
