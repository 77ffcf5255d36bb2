import { ActionIcon, Group, Text, Tooltip } from '@mantine/core';
import { IconDownload, IconEye, IconFile, IconFileTypePdf, IconPhoto, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../text/use-format';
import { fileAddress } from './file-content';
import { canBeShown, FilePreview, type ShownFile } from './file-preview';

/** A file of a dossier, as `readSubmission` lists it in `evidence`. */
export interface EvidenceFile extends ShownFile {
  id: string;
  bytes: number;
}

interface Props {
  files: readonly EvidenceFile[];
  /** Set where the reader may take files out of the dossier. */
  onRemove?: (file: EvidenceFile) => void;
}

/** Files that prove a claim: each with its size, to be looked at here where it can be, and to be downloaded. */
export function EvidenceFiles({ files, onRemove }: Props) {
  const [shown, setShown] = useState<ShownFile | null>(null);
  if (files.length === 0) return null;
  return (
    <>
      <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {files.map((file) => (
          <FileLine
            key={file.id}
            file={file}
            onShow={() => setShown(file)}
            onRemove={onRemove && (() => onRemove(file))}
          />
        ))}
      </ul>
      <FilePreview shown={shown} onClose={() => setShown(null)} />
    </>
  );
}

interface LineProps {
  file: EvidenceFile;
  onShow: () => void;
  onRemove: (() => void) | undefined;
}

function FileLine({ file: { file, name, bytes, contentType }, onShow, onRemove }: LineProps) {
  const { t } = useTranslation('common');
  const { bytes: size } = useFormat();
  const isPicture = contentType.startsWith('image/');
  const Icon = contentType === 'application/pdf' ? IconFileTypePdf : isPicture ? IconPhoto : IconFile;
  const acts = [
    ...(canBeShown(contentType) ? [{ label: t('files.show', { name }), Sign: IconEye, onClick: onShow }] : []),
    ...(onRemove ? [{ label: t('files.remove', { name }), Sign: IconTrash, onClick: onRemove }] : []),
  ];
  return (
    <Group component="li" gap={4} wrap="nowrap">
      <Icon size="1rem" aria-hidden style={{ flexShrink: 0 }} />
      <Text size="sm" style={{ overflowWrap: 'anywhere', flex: '0 1 auto' }}>
        {name}
      </Text>
      <Text size="xs" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
        {size(bytes)}
      </Text>
      <Tooltip label={t('files.download', { name })}>
        <ActionIcon
          component="a"
          href={fileAddress(file)}
          download={name}
          variant="subtle"
          aria-label={t('files.download', { name })}
        >
          <IconDownload size="1rem" aria-hidden />
        </ActionIcon>
      </Tooltip>
      {acts.map(({ label, Sign, onClick }) => (
        <Tooltip key={label} label={label}>
          <ActionIcon variant="subtle" aria-label={label} onClick={onClick}>
            <Sign size="1rem" aria-hidden />
          </ActionIcon>
        </Tooltip>
      ))}
    </Group>
  );
}
