import { FileInput, Radio, Select, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { yearsQuery } from '../../api/queries';
import { useFormat } from '../../text/use-format';
import { sampleQuery } from './queries';
import type { Chosen } from './texts-of-choice';

interface Props {
  chosen: Chosen;
  set: (chosen: Chosen) => void;
  /** What is missing in the files that were chosen. */
  missing: string | null;
}

/** From what a rehearsal is begun: the sample year, the rules of a year, or files of one's own. */
export function WhatToPlay({ chosen, set, missing }: Props) {
  const { t } = useTranslation('rehearsals');
  const { said } = useFormat();
  const { data: sample } = useQuery(sampleQuery);
  const { data: years } = useQuery(yearsQuery);
  const ruleSets = new Map(
    (years?.rows ?? []).map(({ ruleSet, year, blocName, rehearsal, id }) => [
      ruleSet,
      t(rehearsal ? 'begin.rulesOfRehearsal' : 'begin.rulesOf', { year, bloc: said(blocName), id }),
    ]),
  );
  const by = (next: string): void => {
    if (next === 'sample' || next === 'ruleSet' || next === 'files') set({ ...chosen, by: next });
  };
  return (
    <Stack gap="sm">
      <Radio.Group label={t('begin.from')} value={chosen.by} onChange={by}>
        <Stack gap="xs" mt="xs">
          {sample && <Radio value="sample" label={t('begin.sample')} description={t('begin.sampleHelp')} />}
          <Radio value="ruleSet" label={t('begin.ruleSet')} description={t('begin.ruleSetHelp')} />
          <Radio value="files" label={t('begin.files')} description={t('begin.filesHelp')} />
        </Stack>
      </Radio.Group>
      {chosen.by === 'ruleSet' && (
        <Select
          label={t('begin.whichRules')}
          data={[...ruleSets].map(([value, label]) => ({ value, label }))}
          value={chosen.ruleSet}
          onChange={(ruleSet) => set({ ...chosen, ruleSet })}
          error={missing}
          searchable
        />
      )}
      {chosen.by === 'ruleSet' && (
        <FileInput
          label={t('begin.yearFile')}
          description={t('begin.yearFileHelp')}
          placeholder={t('begin.chooseFile')}
          accept=".yaml,.yml"
          value={chosen.yearFile}
          clearButtonProps={{ 'aria-label': t('begin.removeFile') }}
          onChange={(yearFile) => set({ ...chosen, yearFile })}
          clearable
        />
      )}
      {chosen.by === 'files' && (
        <FileInput
          label={t('begin.threeFiles')}
          placeholder={t('begin.chooseFiles')}
          accept=".yaml,.yml"
          value={chosen.files}
          clearButtonProps={{ 'aria-label': t('begin.removeFile') }}
          onChange={(files) => set({ ...chosen, files })}
          error={missing}
          multiple
          clearable
        />
      )}
    </Stack>
  );
}
