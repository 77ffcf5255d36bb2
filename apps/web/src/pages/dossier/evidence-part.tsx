import '@mantine/dropzone/styles.css';
import { Button, Group, Stack, Text } from '@mantine/core';
import { Dropzone, type FileRejection } from '@mantine/dropzone';
import { IconPaperclip } from '@tabler/icons-react';
import type { Criterion, Rules } from '@thidua/domain';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type EvidenceFile, EvidenceFiles } from '../../parts/evidence-files';
import { useFormat } from '../../text/use-format';
import classes from './evidence-part.module.css';
import { filesPlace } from './missing';
import { UploadLine } from './upload-line';
import type { Upload } from './uploads';

type Type = Rules['submission']['evidence']['types'][number];

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const ACCEPTED: Record<Type, [string, string[]]> = {
  pdf: ['application/pdf', ['.pdf']],
  docx: [`${OFFICE}.wordprocessingml.document`, ['.docx']],
  xlsx: [`${OFFICE}.spreadsheetml.sheet`, ['.xlsx']],
  jpg: ['image/jpeg', ['.jpg', '.jpeg']],
  png: ['image/png', ['.png']],
};

/** What can be done with files here. */
export interface FileActs {
  add: (criterion: string, files: readonly File[]) => void;
  cancel: (id: string) => void;
  again: (id: string) => void;
  remove: (file: EvidenceFile) => void;
}

interface Props {
  criterion: Criterion;
  limits: Rules['submission']['evidence'];
  files: readonly EvidenceFile[];
  uploads: readonly Upload[];
  acts: FileActs;
}

/** The files that prove a claim: those that are there, those on their way, and a frame into which more are dropped. */
export function EvidencePart({ criterion: { code, evidence }, limits, files, uploads, acts }: Props) {
  const { t } = useTranslation('dossier');
  const { bytes } = useFormat();
  const choose = useRef<() => void>(null);
  const [refused, setRefused] = useState<string[]>([]);
  const types = limits.types.join(', ');
  const size = bytes(limits.maxBytes);
  const sentenceOf = ({ file: { name }, errors }: FileRejection): string =>
    errors.some(({ code: why }) => why === 'file-too-large')
      ? t('files.tooLarge', { name, size })
      : t('files.wrongType', { name, types });
  return (
    <Dropzone
      openRef={choose}
      activateOnClick={false}
      activateOnKeyboard={false}
      enablePointerEvents
      accept={Object.fromEntries(limits.types.map((type) => ACCEPTED[type]))}
      maxSize={limits.maxBytes}
      onDropAny={(_, rejected) => setRefused(rejected.map(sentenceOf))}
      onDrop={(added) => acts.add(code, added)}
      className={classes.frame ?? ''}
      p="xs"
    >
      <Stack gap={4}>
        <EvidenceFiles files={files} onRemove={acts.remove} />
        {uploads.length > 0 && (
          <Stack gap={4} component="ul" p={0} m={0}>
            {uploads.map((upload) => (
              <UploadLine key={upload.id} upload={upload} onCancel={acts.cancel} onAgain={acts.again} />
            ))}
          </Stack>
        )}
        {refused.map((sentence) => (
          <Text key={sentence} size="sm" c="var(--mantine-color-error)" role="alert">
            {sentence}
          </Text>
        ))}
        <Group gap="xs">
          <Button
            id={filesPlace(code)}
            size="xs"
            variant="default"
            leftSection={<IconPaperclip size="1rem" aria-hidden />}
            aria-label={t('files.addTo', { code })}
            onClick={() => choose.current?.()}
          >
            {t('files.add')}
          </Button>
          <Text size="xs" c="dimmed">
            {evidence === 'required' && `${t('criterion.evidenceRequired')}; `}
            {t('files.drop')}
          </Text>
        </Group>
      </Stack>
    </Dropzone>
  );
}
