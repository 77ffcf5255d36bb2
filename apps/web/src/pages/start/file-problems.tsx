import { Alert, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ScrollAcross } from '../../parts/scroll-across';
import { useFormat } from '../../text/use-format';
import classes from './file-problems.module.css';
import type { RuleProblem } from './queries';
import { around, type Chosen } from './rule-files';

/** What cannot stand in the files, each where it is written. */
export function FileProblems({ problems, chosen }: { problems: readonly RuleProblem[]; chosen: Chosen }) {
  const { t } = useTranslation('start');
  const { said } = useFormat();
  return (
    <Alert
      color="seal"
      icon={<IconAlertTriangle aria-hidden />}
      role="alert"
      title={t('files.problems', { count: problems.length })}
    >
      <Text size="sm">{t('files.mend')}</Text>
      <Stack component="ol" gap="md" p={0} mt="sm" mb={0} className={classes.list ?? ''}>
        {problems.map((problem) => {
          const { file, line, column, path, code, message } = problem;
          const place = `${file}:${line}:${column}`;
          return (
            <li key={`${place}${path}${code}`}>
              <Text size="sm">
                <strong>{place}</strong> {said(message)}
              </Text>
              <ScrollAcross label={t('files.where', { place })}>
                <pre className={classes.excerpt}>
                  {around(problem, chosen).map(({ number, text, column: here }) => (
                    <span key={number} data-wrong={here !== undefined || undefined}>
                      {`${number}`.padStart(4)} {text}
                      {'\n'}
                      {here !== undefined && `${' '.repeat(4 + here)}^\n`}
                    </span>
                  ))}
                </pre>
              </ScrollAcross>
            </li>
          );
        })}
      </Stack>
    </Alert>
  );
}
