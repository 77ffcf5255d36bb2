import { Button, Group, Stack, Text } from '@mantine/core';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { drawPage, openPdf } from './pdf-document';
import { Waiting } from './waiting';

interface Props {
  name: string;
  content: ArrayBuffer;
}

/** A paper, page by page, each drawn when it is looked at. */
export default function PdfPages({ name, content }: Props) {
  const { t } = useTranslation('common');
  const [paper, setPaper] = useState<PDFDocumentProxy | null>(null);
  const [page, setPage] = useState(1);
  const [failed, setFailed] = useState(false);
  const canvas = useRef<HTMLCanvasElement>(null);

  useEffect(() => {
    const opening = openPdf(content);
    opening.promise.then(setPaper, () => setFailed(true));
    return () => {
      setPaper(null);
      void opening.destroy();
    };
  }, [content]);
  useEffect(() => {
    if (!paper || !canvas.current) return undefined;
    return drawPage(paper, page, canvas.current, () => setFailed(true));
  }, [paper, page]);

  if (failed) return <Text role="alert">{t('files.failed')}</Text>;
  if (!paper) return <Waiting />;
  const pages = paper.numPages;
  return (
    <Stack gap="xs">
      {pages > 1 && (
        <Group gap="xs" justify="center">
          <Button variant="default" size="xs" disabled={page === 1} onClick={() => setPage(page - 1)}>
            {t('files.previous')}
          </Button>
          <Text size="sm" role="status">
            {t('files.pageOf', { page, pages })}
          </Text>
          <Button variant="default" size="xs" disabled={page === pages} onClick={() => setPage(page + 1)}>
            {t('files.next')}
          </Button>
        </Group>
      )}
      <canvas
        ref={canvas}
        role="img"
        aria-label={t('files.page', { page, name })}
        style={{ width: '100%', background: 'white', border: '1px solid var(--mantine-color-default-border)' }}
      />
    </Stack>
  );
}
