import { byCode, orNull } from '../foundation';
import { DOSSIER_ROW_EXAMPLE } from '../submissions/examples';

const { unit, state, revision, lateDays, returns, selfTotal, total, gapReason, verifiedAt } = DOSSIER_ROW_EXAMPLE;

/** A dossier on the board, for the documents of the API. */
export const BOARD_EXAMPLE = {
  unit,
  state: orNull(state),
  revision,
  lateDays,
  returns,
  selfTotal,
  total,
  gapReason,
  verifiedAt,
  self: byCode({ 'I.1': '8.00', 'I.2': '14.75' }),
  verified: byCode({ 'I.1': '7.75', 'I.2': '14.00' }),
  overrides: byCode({ 'I.2': { score: '14.00', reason: 'Danh sách khu dân cư chưa đủ.' } }),
  minus: byCode({ 'M.3': 1 }),
  reviews: [
    { reviewer: 'DT', approved: true, conflict: false, scored: 14, scores: byCode({ 'I.1': '8.00', 'I.2': '14.50' }) },
    { reviewer: 'LN', approved: true, conflict: false, scored: 14, scores: byCode({ 'I.1': '7.50', 'I.2': '14.00' }) },
  ],
};
