import { typeset } from './compiler';
import type { Day, Document } from './document';

/** A plain report of a page or so: what a unit attaches to a criterion in a rehearsal. */
export interface ReportDocument {
  title: string;
  /** Paragraphs in order: bloc, unit, criterion, then the text. */
  lines: string[];
  /** Of the PDF, not printed; the first day of the epoch when absent. */
  date?: Day;
  /** True unless said otherwise. */
  rehearsal?: boolean;
}

export async function reportPdf(report: ReportDocument): Promise<Document> {
  const paper = {
    title: report.title,
    author: report.lines[0] ?? '',
    date: report.date ?? '1970-01-01',
    rehearsal: report.rehearsal ?? true,
  };
  return typeset(LAYOUT, paper, { lines: report.lines });
}

const LAYOUT = `
#show: official
#align(center, block(width: 86%, par(justify: false, first-line-indent: 0mm, strong(d.title))))
#v(4mm)
#for text in d.lines { par(text) }
`;
