import { Anchor, Text } from '@mantine/core';
import { pages } from '@thidua/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../text/use-format';
import type { YearlyStart } from './queries';

/** What became of the last date: a draft, or why there is none. */
export function LastStart({ last, zone }: { last: NonNullable<YearlyStart['last']>; zone: string }) {
  const { t } = useTranslation('yearlyStart');
  const { moment } = useFormat();
  const { at, state, cycle, because } = last;
  const came = because === 'THERE_ALREADY' || because === 'LAST_YEAR_OPEN' ? because : state;
  return (
    <Text size="sm">
      {t('last', { at: moment(at, zone) })} {t(`came.${came}`)}{' '}
      {cycle !== null && (
        <Anchor component={Link} to={pages.year(cycle)}>
          {t('toYear')}
        </Anchor>
      )}
    </Text>
  );
}
