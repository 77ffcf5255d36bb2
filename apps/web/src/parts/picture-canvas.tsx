import { Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pictureSize } from './picture-size';

/** What is drawn at most, in pixels across; what may be unpacked at most, in pixels in all. */
const WIDEST = 2_000;
const MOST_PIXELS = 80_000_000;

interface Props {
  name: string;
  content: ArrayBuffer;
}

async function draw(canvas: HTMLCanvasElement, content: ArrayBuffer, width: number): Promise<void> {
  const picture = await createImageBitmap(new Blob([content]), { resizeWidth: width, resizeQuality: 'high' });
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  picture.close();
}

/** A picture, drawn: no bytes of it become part of the page. */
export default function PictureCanvas({ name, content }: Props) {
  const { t } = useTranslation('common');
  const canvas = useRef<HTMLCanvasElement>(null);
  const [failed, setFailed] = useState(false);
  const size = pictureSize(content);
  const isTooLarge = size !== undefined && size.width * size.height > MOST_PIXELS;
  const width = Math.min(size?.width ?? 0, WIDEST);
  useEffect(() => {
    if (canvas.current && width > 0 && !isTooLarge) draw(canvas.current, content, width).catch(() => setFailed(true));
  }, [content, width, isTooLarge]);
  if (isTooLarge) return <Text role="alert">{t('files.tooLarge')}</Text>;
  if (failed || width === 0) return <Text role="alert">{t('files.failed')}</Text>;
  return <canvas ref={canvas} role="img" aria-label={t('files.picture', { name })} style={{ maxWidth: '100%' }} />;
}
