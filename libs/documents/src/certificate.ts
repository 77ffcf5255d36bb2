import { typeset } from './compiler';
import type { AwardKind, AwardName, Day, DecisionReference, Document, Issuer, Signer } from './document';
import { authority, capitalised, inWords, placeAndDate, placeOf, signatureLines, upper } from './wording';

export interface CertificateDocument {
  issuer: Issuer;
  signer: Signer;
  award: AwardName;
  recipient: string;
  address?: string;
  /** "Đã có thành tích xuất sắc …" */
  achievement: string;
  decision: DecisionReference;
  /** The number in the body's register of certificates (số sổ vàng). */
  registerNumber: string | number;
  /** Of the certificate; the decision's when absent. */
  date?: Day;
  /** Where it is signed; taken from the issuer's name when absent. */
  place?: string;
  /** In millimetres; 400 × 300 when absent, everything on it grows and shrinks with it. */
  size?: { width: number; height: number };
  rehearsal: boolean;
}

/** The large words; a title's own name is its heading. */
const HEADINGS: Partial<Record<AwardKind, string>> = { flag: 'Cờ thi đua', certificate: 'Bằng khen' };

/** What the award's name says beyond its heading: "của Ủy ban nhân dân tỉnh" on a flag; the signer's title says it elsewhere. */
function besideHeading(award: AwardName, heading: string): string {
  if (award.kind !== 'flag') return '';
  return upper(award.name).startsWith(upper(heading)) ? award.name.slice(heading.length).trim() : award.name;
}

/** The certificate (bằng) that goes with an award, on one page whatever the length of its texts. RangeError for a date that is none. */
export async function certificatePdf(c: CertificateDocument): Promise<Document> {
  const date = c.date ?? c.decision.date;
  const heading = HEADINGS[c.award.kind] ?? c.award.name;
  const paper = {
    title: `${capitalised(heading)} – ${c.recipient}`,
    author: c.issuer.name,
    date,
    rehearsal: c.rehearsal,
  };
  return typeset(LAYOUT, paper, {
    size: c.size ?? { width: 400, height: 300 },
    authority: authority(c.issuer, c.signer),
    verb: c.award.kind === 'title' ? 'Tặng danh hiệu' : 'Tặng',
    heading: upper(heading),
    beside: besideHeading(c.award, heading),
    recipient: c.recipient,
    address: c.address ?? '',
    achievement: capitalised(c.achievement.trim().replace(/\.+$/u, '')),
    references: [`Số quyết định: ${c.decision.number} ${inWords(c.decision.date)}`, `Số sổ vàng: ${c.registerNumber}`],
    placeAndDate: placeAndDate(c.place ?? placeOf(c.issuer.name), date),
    signature: signatureLines(c.signer),
    signerName: c.signer.name ?? '',
  });
}

const LAYOUT = `
#let scale = calc.min(d.size.width / 400, d.size.height / 300)
#let mm(value) = value * scale * 1mm
#let pt(value) = value * scale * 1pt
#let red = rgb("#c8102e")
#let gold = rgb("#b8902a")
#set page(
  width: d.size.width * 1mm,
  height: d.size.height * 1mm,
  margin: (x: (d.size.width - 320 * scale) / 2 * 1mm, y: (d.size.height - 230 * scale) / 2 * 1mm),
  background: {
    let frame(width, height, stroke) = place(center + horizon, rect(width: mm(width), height: mm(height), stroke: stroke))
    frame(376, 276, 3pt * scale + gold)
    frame(368, 268, 0.8pt * scale + gold)
    frame(336, 246, 1.2pt * scale + gold)
  },
  foreground: rehearsal-mark(pt(190)),
)
#set par(justify: false, leading: 0.5em, spacing: 0pt)

// The place of the national emblem: a plain star in a circle until the printed form carries the real one.
#let emblem = box(width: mm(26), height: mm(26), {
  place(circle(radius: mm(13), fill: red, stroke: pt(2) + gold))
  let corner(index) = {
    let radius = if calc.even(index) { 9.5 } else { 3.65 }
    let angle = index * 36deg - 90deg
    (mm(13 + radius * calc.cos(angle)), mm(13 + radius * calc.sin(angle)))
  }
  place(polygon(fill: rgb("#ffd54a"), ..range(10).map(corner)))
})

#let upperPart(k) = {
  set align(center)
  let words(size, ..style, body) = block(spacing: 0pt, text(size: pt(size) * k, ..style, body))
  let gap(value) = v(mm(value) * k)
  emblem
  gap(5)
  words(22, weight: "bold")[CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM]
  gap(4)
  words(20, weight: "bold")[Độc lập - Tự do - Hạnh phúc]
  gap(2.5)
  rule(mm(78) * k)
  gap(5)
  v(2fr)
  words(27, weight: "bold", fill: red, d.authority)
  gap(5)
  v(1fr)
  words(25, d.verb)
  gap(6)
  v(1fr)
  words(if d.heading.clusters().len() > 16 { 40 } else { 64 }, weight: "bold", fill: red, d.heading)
  if d.beside != "" { gap(8); words(25, weight: "bold", fill: red, d.beside) }
  gap(6)
  v(2fr)
  words(29, weight: "bold", d.recipient)
  if d.address != "" { gap(4); words(20, d.address) }
  gap(5)
  v(1fr)
  block(width: 88%, words(22, style: "italic", d.achievement))
  v(2fr)
}

#let lowerPart = grid(
  columns: (1fr, mm(140)),
  align: (left + bottom, center + top),
  {
    set par(leading: 0.6em)
    text(size: pt(16), lines(d.references))
    if d.rehearsal { linebreak(); text(size: pt(14), rehearsal-line) }
  },
  {
    text(size: pt(18), style: "italic", d.placeAndDate)
    v(mm(3))
    text(size: pt(19), fill: red, signature(d.signature, [], room: mm(35)))
    text(size: pt(20), weight: "bold", if d.signerName == "" { sym.zws } else { d.signerName })
  },
)

#layout(area => {
  let room = area.height - measure(lowerPart, width: area.width).height - mm(4)
  let k = 1.0
  while k > 0.3 and measure(upperPart(k), width: area.width).height > room { k -= 0.05 }
  block(height: room, width: 100%, spacing: 0pt, upperPart(k))
  v(mm(4))
  lowerPart
})
`;
