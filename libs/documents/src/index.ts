export { type CertificateDocument, certificatePdf } from './certificate';
export {
  type AwardDecision,
  type DecisionDocument,
  decisionPdf,
  type RecognitionDecision,
  type RevocationDecision,
} from './decision';
export type { AwardKind, AwardName, Day, DecisionReference, Document, Issuer, Signer } from './document';
export type { Era } from './legal-bases';
export { type MinutesContest, type MinutesDocument, type MinutesRound, minutesPdf } from './minutes';
export { asSentence, awardInSentence, listed, officeName, placeOf } from './wording';
