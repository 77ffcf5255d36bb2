import { Reason } from '../cycles/reason';
import { Code, CountsByCode, isScore, Mapping, Scores, Text, TextsByCode } from '../foundation';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const hasOnly = (value: Record<string, unknown>, keys: string[]): boolean =>
  Object.keys(value).every((key) => keys.includes(key));
const isCount = (value: unknown): boolean =>
  Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= 2_147_483_647;

const isClaim = (value: unknown): boolean =>
  isRecord(value) &&
  hasOnly(value, ['of', 'met', 'stated']) &&
  isCount(value.of) &&
  isCount(value.met) &&
  (typeof value.stated === 'string' || typeof value.stated === 'number');

const isOverride = (value: unknown): boolean =>
  isRecord(value) &&
  hasOnly(value, ['score', 'reason']) &&
  isScore(value.score) &&
  (value.reason === undefined || (typeof value.reason === 'string' && value.reason.length <= 4000));

export class SaveDraftDto {
  @Scores({ optional: true, description: 'Self-scores by criterion, bonus claims included' })
  self?: Record<string, string | number>;

  @Mapping({
    optional: true,
    description: 'The counts behind the claims; `stated` as the unit writes it, with its decimals',
    value: isClaim,
    schema: {
      type: 'object',
      required: ['of', 'met', 'stated'],
      properties: { of: { type: 'integer' }, met: { type: 'integer' }, stated: { type: 'string' } },
    },
    example: { GDVH: { of: 31920, met: 30484, stated: '95.5' } },
  })
  indicators?: Record<string, { of: number; met: number; stated: string | number }>;

  @TextsByCode({ optional: true }) remarks?: Record<string, string>;

  @Text({ optional: true, min: 0, max: 20_000, form: 'lines' }) notes?: string;
}

export class EvidenceQueryDto {
  @Code({ example: 'I.1', description: 'The criterion that the file proves' }) criterion!: string;
  @Text({ max: 255, form: 'raw', example: 'bao-cao.pdf' }) name!: string;
}

export class ReturnDto {
  @Reason('What is missing') reason?: string;
}

export class VerifyDto {
  @Mapping({
    optional: true,
    description: "The standing body's own score for a criterion, with its reason",
    value: isOverride,
    schema: { type: 'object', properties: { score: { type: 'string' }, reason: { type: 'string' } } },
    example: { 'III.3': { score: '3.00', reason: 'Báo cáo 6 tháng nộp chậm' } },
  })
  override?: Record<string, { score: string | number; reason?: string }>;

  @CountsByCode({ optional: true, description: 'How often each minus criterion counts' }) minus?: Record<
    string,
    number
  >;
  @Reason('Why self-score and verified score lie so far apart') reason?: string;
}
