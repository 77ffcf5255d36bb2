import { ACTS } from './acts';
import { code, fileSchema, format, LIMITS, list, map, text, time } from './parts';
import type { Schema } from './schema';

const common = {
  at: time('Khi nào. / When.'),
  by: code('Ai: mã đơn vị, head, deputy, standingBody, tally, units hoặc mã cơ quan quyết định. / Who does it.'),
  'expect?': text('Mã lỗi mà việc này phải bị từ chối. / The code with which it must be refused.', 64),
};

// Who and when stand outside as well: they are wrong on their own account even where the act is not a known one.
const act: Schema = {
  type: 'object',
  description: 'Một việc. / One act.',
  properties: { at: common.at, by: common.by },
  required: ['at', 'by', 'do'],
  discriminator: { propertyName: 'do' },
  oneOf: Object.entries(ACTS).map(([name, { description, fields }]) =>
    map(description, { ...common, do: { type: 'string', const: name, description }, ...fields }),
  ),
};

/** `year.yaml`: what people did, so that a rehearsal can play it. */
export const YEAR_SCHEMA = fileSchema(
  'year',
  'year.yaml: diễn biến của năm / the acts of a year',
  map('Ai đã làm gì, khi nào. / Who did what, when.', {
    format,
    acts: list('Các việc, diễn ra theo thứ tự at. / The acts, played in the order of at.', act, LIMITS.acts),
  }),
);
