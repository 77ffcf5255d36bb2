import { Alert, Button, Table, Text } from '@mantine/core';
import { IconDeviceFloppy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { WrittenDraft } from './use-draft';
import { useNames } from './use-names';

/** What was written and could not be saved before the dossier closed: nothing of it is lost, and nothing hidden. */
export function UnsentLines({ draft: { unsent, lines, discard } }: { draft: WrittenDraft }) {
  const { t } = useTranslation('dossier');
  const { lineOf } = useNames();
  if (unsent.length === 0) return null;
  return (
    <Alert role="alert" color="amber" icon={<IconDeviceFloppy aria-hidden />} title={t('kept.title')} mb="md">
      <Text size="sm">{t('kept.about')}</Text>
      <Table my="xs" w="auto">
        <Table.Tbody>
          {unsent.map((name) => (
            <Table.Tr key={name}>
              <Table.Th scope="row" fw={500}>
                {lineOf(name)}
              </Table.Th>
              <Table.Td style={{ overflowWrap: 'anywhere' }}>{lines[name] ?? t('clash.empty')}</Table.Td>
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
