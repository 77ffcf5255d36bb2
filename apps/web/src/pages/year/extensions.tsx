import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../text/use-format';
import { extensionsQuery } from '../../year/queries';
import { useYear } from '../../year/year-context';

/** Every deadline that was moved: from when to when, for whom, why, by whom. */
export function Extensions() {
  const { t } = useTranslation(['year', 'common']);
  const { said, moment } = useFormat();
  const { cycle, zone, nameOf } = useYear();
  const { data: rows = [] } = useQuery(extensionsQuery(cycle));
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="extensions">
      <Title order={2} id="extensions" mb="xs">
        {t('year:extensions.title')}
      </Title>
      <ul>
        {rows.map(({ id, stage, unit, previous, until, reason, by, at }) => (
          <li key={id}>
            <Text size="sm">
              {t('year:extensions.line', {
                stage: t(`common:stage.${stage}`),
                whom: unit === null ? t('year:extensions.all') : said(nameOf(unit)),
                previous: previous === null ? '–' : moment(previous, zone),
                until: moment(until, zone),
              })}
            </Text>
            <Text size="sm" c="dimmed">
              {t('year:extensions.why', { reason, by, at: moment(at, zone) })}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  );
}
