import { List } from '@mantine/core';
import type { Bloc } from '@thidua/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../text/use-format';
import { Facts } from './facts';
import { Section } from './section';

/** Who takes part in the year and who leads it. */
export function BlocSection({ bloc }: { bloc: Bloc }) {
  const { t } = useTranslation('rules');
  const { said } = useFormat();
  const unit = (code: string): string => {
    const found = bloc.units.find((one) => one.code === code);
    return found ? said(found.name) : code;
  };
  return (
    <Section title={t('bloc.title')}>
      <Facts
        of={[
          [t('bloc.standingBody'), said(bloc.standingBody.name)],
          ...(bloc.coSupervisors.length > 0
            ? [[t('bloc.with'), bloc.coSupervisors.map(({ name }) => said(name)).join('; ')] as const]
            : []),
          [t('bloc.head', { year: bloc.officers.year }), unit(bloc.officers.head)],
          [t('bloc.deputy', { year: bloc.officers.year }), unit(bloc.officers.deputy)],
          [t('bloc.zone'), bloc.timezone],
          [
            t('bloc.units', { count: bloc.units.length }),
            <List key="units" size="sm" type="ordered">
              {bloc.units.map(({ code, name }) => (
                <List.Item key={code}>{said(name)}</List.Item>
              ))}
            </List>,
          ],
        ]}
      />
    </Section>
  );
}
