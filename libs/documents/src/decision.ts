import { type Paper, typeset } from './compiler';
import type { AwardName, Day, DecisionReference, Document, Issuer, Signer } from './document';
import { type Era, legalBases } from './legal-bases';
import {
  asSentence,
  authority,
  awardInSentence,
  capitalised,
  inWords,
  letterhead,
  listed,
  officeName,
  placeAndDate,
  placeOf,
  signatureLines,
} from './wording';

interface DecisionCommon {
  issuer: Issuer;
  signer: Signer;
  /** In full: "2117/QĐ-UBND". */
  number: string;
  date: Day;
  /** Where it is signed; taken from the issuer's name when absent. */
  place?: string;
  era: Era;
  /** Further bases, each a whole line without closing punctuation: "Căn cứ Biên bản hội nghị …". */
  otherBases?: string[];
  /** The year the decision speaks of: of the achievement, or of the office. */
  year: number;
  standingBody: string;
  bloc: string;
  rehearsal: boolean;
}

export interface AwardDecision extends DecisionCommon {
  kind: 'award';
  award: AwardName;
  recipients: string[];
  /** "Đã có thành tích xuất sắc …" */
  achievement: string;
}

export interface RevocationDecision extends DecisionCommon {
  kind: 'revocation';
  award: AwardName;
  recipients: string[];
  revokes: DecisionReference;
  reason: string;
}

export interface RecognitionDecision extends DecisionCommon {
  kind: 'recognition';
  /** `head` and `deputy` are put in Vietnamese; any other office stands as it is. */
  officers: { office: string; unit: string }[];
}

export type DecisionDocument = AwardDecision | RevocationDecision | RecognitionDecision;

/** What the articles say; the last one is followed by the closing mark. */
interface Wording {
  subject: string;
  first: { opening: string; list: string[]; closing?: string };
  second: string;
  /** Who carries the decision out, as the subject of article 3. */
  bound: string;
}

const units = (count: number) => (count === 1 ? 'tập thể' : `${count} tập thể`);

function wordingOf(d: DecisionDocument): Wording {
  switch (d.kind) {
    case 'award': {
      const award = `${awardInSentence(d.award)} năm ${d.year}`;
      return {
        subject: `Về việc tặng ${award}`,
        first: {
          opening: `Tặng ${award} cho ${units(d.recipients.length)} thuộc ${d.bloc} có tên sau đây:`,
          list: d.recipients,
          closing: asSentence(d.achievement),
        },
        second: `Giao ${d.standingBody} phối hợp với ${d.bloc} tổ chức trao tặng và thực hiện chế độ khen thưởng theo quy định của pháp luật.`,
        bound: 'tập thể có tên tại Điều 1',
      };
    }
    case 'revocation': {
      const award = `${awardInSentence(d.award)} năm ${d.year}`;
      const revoked = `Quyết định số ${d.revokes.number} ${inWords(d.revokes.date)}`;
      return {
        subject: `Về việc hủy bỏ quyết định tặng ${award} và thu hồi hiện vật, tiền thưởng`,
        first: {
          opening: `Hủy bỏ việc tặng ${award} tại ${revoked} đối với ${units(d.recipients.length)} thuộc ${d.bloc} có tên sau đây:`,
          list: d.recipients,
          closing: `Lý do: ${asSentence(d.reason)}`,
        },
        second: `Tập thể có tên tại Điều 1 nộp lại hiện vật khen thưởng và tiền thưởng đã nhận. Giao ${d.standingBody} thực hiện việc thu hồi theo quy định của pháp luật.`,
        bound: 'tập thể có tên tại Điều 1',
      };
    }
    case 'recognition': {
      const offices = listed([...new Set(d.officers.map(({ office }) => officeName(office)))]);
      return {
        subject: `Về việc công nhận ${offices} của ${d.bloc} năm ${d.year}`,
        first: {
          opening: `Công nhận ${offices} của ${d.bloc} năm ${d.year} như sau:`,
          list: d.officers.map(({ office, unit }) => `${officeName(office)}: ${unit}`),
        },
        second: `${capitalised(offices)} thực hiện nhiệm vụ, quyền hạn theo quy chế hoạt động của khối.`,
        bound: 'đơn vị có tên tại Điều 1',
      };
    }
  }
}

/** A decision (quyết định) as NĐ 30/2020 sets it. RangeError for a date that is none. */
export async function decisionPdf(d: DecisionDocument): Promise<Document> {
  const wording = wordingOf(d);
  const ownBody = d.standingBody === d.issuer.name;
  const proposal = ownBody ? [] : [`Theo đề nghị của ${d.standingBody}`];
  const bases = [...legalBases(d.era, d.date), ...(d.otherBases ?? []), ...proposal];
  const bound = listed([...(ownBody ? [] : [d.standingBody]), d.bloc, wording.bound]);
  const paper: Paper = {
    title: `Quyết định số ${d.number} ${inWords(d.date)}`,
    author: d.issuer.name,
    date: d.date,
    rehearsal: d.rehearsal,
  };
  return typeset(LAYOUT, paper, {
    head: letterhead(d.issuer),
    number: d.number,
    placeAndDate: placeAndDate(d.place ?? placeOf(d.issuer.name), d.date),
    subject: wording.subject,
    authority: authority(d.issuer, d.signer),
    bases: bases.map((line, index) => `${line}${index === bases.length - 1 ? '.' : ';'}`),
    first: wording.first,
    second: wording.second,
    third: `Quyết định này có hiệu lực kể từ ngày ký. ${capitalised(bound)} chịu trách nhiệm thi hành Quyết định này./.`,
    copies: ['Như Điều 3;', ...(ownBody ? [] : [`${d.standingBody};`]), `${d.bloc};`, 'Lưu: VT.'],
    signature: signatureLines(d.signer),
    signerName: d.signer.name ?? '',
  });
}

const LAYOUT = String.raw`
#show: official
#letterhead(d.head, d.number)
#v(7mm)
#align(center, {
  set par(justify: false, leading: 0.5em, spacing: 0.6em, first-line-indent: 0mm)
  strong[QUYẾT ĐỊNH]
  parbreak()
  block(width: 90%, balanced(strong(d.subject)))
  v(-0.3mm)
  rule(40mm)
  v(3mm)
  strong(d.authority)
})
#v(2mm)
#for basis in d.bases { par(emph(basis)) }
#v(1mm)
#align(center, strong[QUYẾT ĐỊNH:])
#v(1mm)
#par[*Điều 1.* #d.first.opening]
#for (index, entry) in d.first.list.enumerate() { par[#(index + 1). #entry#if index + 1 == d.first.list.len() [.] else [;]] }
#if "closing" in d.first { par(d.first.closing) }
#par[*Điều 2.* #d.second]
#par[*Điều 3.* #d.third]
#v(5mm)
#block(breakable: false, grid(
  columns: (1fr, 80mm),
  column-gutter: 4mm,
  {
    set par(justify: false, leading: 0.45em, spacing: 0.5em, first-line-indent: 0mm)
    text(size: 12pt, weight: "bold", style: "italic")[Nơi nhận:]
    set text(size: 11pt)
    for copy in d.copies { par(hanging-indent: 2mm)[\- #copy] }
  },
  signature(d.signature, d.signerName),
))
`;
