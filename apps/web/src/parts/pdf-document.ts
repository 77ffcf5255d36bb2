import {
  GlobalWorkerOptions,
  getDocument,
  type PDFDocumentLoadingTask,
  type PDFDocumentProxy,
  version,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import worker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

/** A page is drawn with so many pixels at most, however large it is and however fine the screen. */
const MOST_PIXELS = 4_000_000;

GlobalWorkerOptions.workerSrc = worker;

/**
 * Opens a paper to be drawn. The content policy admits no WebAssembly, so scans are unpacked by plain scripts, which the
 * build lays beside the pages. Nothing that a paper brings to be acted upon (scripts, forms, links) is looked at.
 */
export function openPdf(content: ArrayBuffer): PDFDocumentLoadingTask {
  return getDocument({
    data: content.slice(0),
    useWasm: false,
    wasmUrl: new URL(`/assets/pdf-decoders-${version}/`, location.origin).href,
    maxImageSize: 80_000_000,
    verbosity: 0,
  });
}

/** Draws one page, as wide as it is shown. @returns how to stop */
export function drawPage(
  paper: PDFDocumentProxy,
  number: number,
  canvas: HTMLCanvasElement,
  failed: () => void,
): () => void {
  let stop: (() => void) | undefined;
  let isOver = false;
  const begin = async (): Promise<void> => {
    const page = await paper.getPage(number);
    if (isOver) return;
    const { width, height } = page.getViewport({ scale: 1 });
    const wanted = ((canvas.parentElement?.clientWidth ?? width) / width) * Math.max(1, devicePixelRatio);
    const scale = Math.min(wanted, Math.sqrt(MOST_PIXELS / (width * height)));
    const viewport = page.getViewport({ scale });
    canvas.width = Math.ceil(viewport.width);
    canvas.height = Math.ceil(viewport.height);
    const task = page.render({ canvas, viewport });
    stop = () => task.cancel();
    await task.promise;
    canvas.dataset.drawn = String(number);
  };
  begin().catch(() => isOver || failed());
  return () => {
    isOver = true;
    stop?.();
  };
}
