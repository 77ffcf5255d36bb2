/** A finished document. Equal input gives equal bytes, so the digest names the content. */
export interface Document {
  bytes: Uint8Array;
  /** Lower-case hexadecimal. */
  sha256: string;
  contentType: 'application/pdf';
  pages: number;
}

/** A day of the bloc's calendar, "2023-12-08". */
export type Day = string;

/** The body whose paper it is, by its full Vietnamese name: "Ủy ban nhân dân tỉnh Hà Nam". */
export interface Issuer {
  name: string;
  /** The body above it, where the name does not tell (a department's provincial committee is found by itself). */
  superior?: string;
}

export interface Signer {
  /** "Chủ tịch"; with `inPlaceOf` the title of who really signs, "Phó Chủ tịch". */
  title: string;
  /** Left blank for the pen when absent. */
  name?: string;
  /** Signs for a collegial body: "TM. ỦY BAN NHÂN DÂN". */
  onBehalfOf?: string;
  /** Signs in place of a superior: "KT. CHỦ TỊCH". */
  inPlaceOf?: string;
}

export type AwardKind = 'flag' | 'certificate' | 'title';

/** An award as the rule set names it, in Vietnamese. */
export interface AwardName {
  kind: AwardKind;
  name: string;
}

export interface DecisionReference {
  /** In full: "2117/QĐ-UBND". */
  number: string;
  date: Day;
}
