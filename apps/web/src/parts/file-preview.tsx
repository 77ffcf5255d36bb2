import { Button, Stack } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type ComponentType, lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from './dialog';
import { fileAddress, fileContentQuery } from './file-content';
import { ProblemNote } from './problem-note';
import { Waiting } from './waiting';

export interface ShownFile {
  /** Of the stored file, under which it is handed out. */
  file: string;
  name: string;
  contentType: string;
}

type Drawing = ComponentType<{ name: string; content: ArrayBuffer }>;

const PICTURE = lazy<Drawing>(() => import('./picture-canvas'));
const DRAWINGS = new Map<string, Drawing>([
  ['application/pdf', lazy<Drawing>(() => import('./pdf-pages'))],
  ['image/png', PICTURE],
  ['image/jpeg', PICTURE],
]);

/** Whether a file can be looked at here; what cannot is downloaded. */
export const canBeShown = (contentType: string): boolean => DRAWINGS.has(contentType);

/** An uploaded file, drawn pixel by pixel: as a document of our origin it could act in our name. */
export function FilePreview({ shown, onClose }: { shown: ShownFile | null; onClose: () => void }) {
  const { t } = useTranslation('common');
  return (
    <Dialog opened={shown !== null} onClose={onClose} title={shown?.name ?? t('files.preview')} size="xl">
      {shown && <Drawn shown={shown} />}
    </Dialog>
  );
}

function Drawn({ shown: { file, name, contentType } }: { shown: ShownFile }) {
  const { t } = useTranslation('common');
  const { data: content, error, refetch } = useQuery(fileContentQuery(file));
  const Drawing = DRAWINGS.get(contentType);
  return (
    <Stack gap="sm">
      <Button
        component="a"
        href={fileAddress(file)}
        download={name}
        variant="default"
        leftSection={<IconDownload size="1rem" aria-hidden />}
        style={{ alignSelf: 'flex-start' }}
      >
        {t('files.save')}
      </Button>
      <ProblemNote error={error} again={() => void refetch()} />
      {content === undefined && error === null && <Waiting />}
      {content && Drawing && (
        <Suspense fallback={<Waiting />}>
          <Drawing name={name} content={content} />
        </Suspense>
      )}
    </Stack>
  );
}
