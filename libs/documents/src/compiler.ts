import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Day, Document } from './document';
import { PRELUDE } from './layout';
import { partsOf } from './wording';

const FONT_FILES = [
  '400Regular/Tinos_400Regular.ttf',
  '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  '700Bold/Tinos_700Bold.ttf',
  '700Bold_Italic/Tinos_700Bold_Italic.ttf',
];

/** Compiled results of this many documents ago are forgotten, so that a long-lived process does not grow. */
const CACHE_AGE = 10;

let shared: NodeCompiler | undefined;

/** One compiler for the process: reading the fonts costs more than a page. Its workspace holds no file to read. */
function compiler(): NodeCompiler {
  shared ??= NodeCompiler.create({
    workspace: '/nonexistent',
    fontArgs: [
      { fontBlobs: FONT_FILES.map((file) => readFileSync(require.resolve(`@expo-google-fonts/tinos/${file}`))) },
    ],
  });
  return shared;
}

/** What every layout may rely on besides its own values. */
export interface Paper {
  /** Of the PDF, not printed. */
  title: string;
  author: string;
  date: Day;
  rehearsal: boolean;
}

const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Co}\p{Bidi_Control}\p{Zl}\p{Zp}]+/gu;

/** One code point per Vietnamese letter, whatever keyboard wrote it, and nothing that reorders or breaks a line. */
const printable = (_: string, value: unknown) =>
  typeof value === 'string' ? value.normalize('NFC').replace(UNPRINTABLE, ' ') : value;

/**
 * Sets a layout in type. Values reach it as JSON and are only ever text there: no value is read as Typst source.
 * The PDF's dates are those of the paper, its id comes from its content: equal input gives equal bytes.
 */
export async function typeset(layout: string, paper: Paper, values: object): Promise<Document> {
  const data = JSON.stringify({ ...values, ...paper, day: partsOf(paper.date) }, printable);
  // A turn of the event loop per document: others get theirs, and the compiler's finished results are freed only then.
  await setImmediate();
  const compiled = compiler().compile({ mainFileContent: PRELUDE + layout, inputs: { data } });
  const document = compiled.result;
  if (!document) {
    const problems = compiled.takeDiagnostics()?.shortDiagnostics ?? [];
    throw new Error(`the layout does not compile: ${JSON.stringify(problems)}`);
  }
  const bytes = Uint8Array.from(compiler().pdf(document));
  compiler().evictCache(CACHE_AGE);
  return {
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    contentType: 'application/pdf',
    pages: document.numOfPages,
  };
}
