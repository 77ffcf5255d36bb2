import { Alert, Button, Table, Text } from '@mantine/core';
import { IconDeviceFloppy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Writing } from './use-writing';

interface Props {
  writing: Writing;
  /** Why it could not be saved, and when it will be. */
  about: string;
  /** What a line is called. */
  lineOf: (name: string) => string;
}

/** What was written and could not be saved in time: nothing of it is lost, and nothing hidden. */
export function UnsentLines({ writing: { unsent, lines, discard }, about, lineOf }: Props) {
  const { t } = useTranslation('writing');
  if (unsent.length === 0) return null;
  return (
    <Alert role="alert" color="amber" icon={<IconDeviceFloppy aria-hidden />} title={t('kept.title')} mb="md">
      <Text size="sm">{about}</Text>
      <Table my="xs" w="auto">
        <Table.Tbody>
          {unsent.map((name) => (
            <Table.Tr key={name}>
              <Table.Th scope="row" fw={500}>
                {lineOf(name)}
              </Table.Th>
              <Table.Td style={{ overflowWrap: 'anywhere' }}>{lines[name] ?? t('empty')}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Button size="xs" variant="default" onClick={discard}>
        {t('kept.discard')}
      </Button>
    </Alert>
  );
}
