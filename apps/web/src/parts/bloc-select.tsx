import { Select, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BlocNamed } from '../shared/people/queries';
import { useFormat } from '../text/use-format';

interface Props {
  blocs: readonly BlocNamed[];
  bloc: BlocNamed;
  choose: (code: string) => void;
}

/** Of which bloc a page speaks; a choice where the reader has several. */
export function BlocSelect({ blocs, bloc, choose }: Props) {
  const { t } = useTranslation('common');
  const { said } = useFormat();
  if (blocs.length < 2) return <Text fw={600}>{said(bloc.name)}</Text>;
  return (
    <Select
      label={t('bloc')}
      allowDeselect={false}
      data={blocs.map(({ code, name }) => ({ value: code, label: said(name) }))}
      value={bloc.code}
      onChange={(code) => code !== null && choose(code)}
      maw="36rem"
    />
  );
}
