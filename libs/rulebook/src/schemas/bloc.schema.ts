import { bilingual, code, fileSchema, format, integer, LIMITS, list, map, text } from './parts';

const body = (description: string) =>
  map(description, {
    code: code('Mã cơ quan. / Code of the body.'),
    name: bilingual('Tên cơ quan. / Name of the body.'),
  });

/** `bloc.yaml`: who takes part. */
export const BLOC_SCHEMA = fileSchema(
  'bloc',
  'bloc.yaml: khối thi đua / the bloc',
  map('Khối gồm những ai. / Who takes part.', {
    format,
    bloc: map('Khối thi đua. / The bloc.', {
      code: code('Mã khối. / Code of the bloc.'),
      name: bilingual('Tên khối. / Name of the bloc.'),
      timezone: text('Múi giờ của mọi thời điểm không ghi múi giờ. / Zone of every time written without one.', 64),
      standingBody: body(
        'Cơ quan thường trực: theo dõi khối, nhận biên bản, quyết định khi không phân định được. / Supervises the bloc, receives its minutes, settles deadlocks.',
      ),
      'coSupervisors?': list(
        'Cơ quan phối hợp theo dõi. / Bodies that supervise beside it.',
        body('Một cơ quan. / One body.'),
        LIMITS.bodies,
      ),
      issuingBodies: list(
        'Cơ quan quyết định khen thưởng: khối chỉ xếp hạng và đề nghị. / Bodies that decide awards: a bloc ranks and nominates.',
        map('Một cơ quan. / One body.', {
          code: code('Mã cơ quan. / Code of the body.'),
          name: bilingual('Tên cơ quan. / Name of the body.'),
          signerTitle: bilingual('Chức danh người ký. / Title of the signer.'),
          documentCode: text('Ký hiệu sau số quyết định, như QĐ-UBND. / What follows the number of a decision.', 64),
        }),
        LIMITS.bodies,
      ),
      units: list(
        'Các đơn vị thành viên; thứ tự này xếp các đơn vị đồng hạng. / The member units; this order stands where units share a place.',
        map('Một đơn vị. / One unit.', {
          code: code('Mã đơn vị. / Code of the unit.'),
          name: bilingual('Tên đơn vị. / Name of the unit.'),
        }),
        LIMITS.units,
        2,
      ),
      officers: map('Trưởng khối, phó khối của năm. / Head and deputy of the year.', {
        year: integer('Năm. / The year.', 2000, 2200),
        head: code('Đơn vị trưởng khối. / The unit that leads.'),
        deputy: code('Đơn vị phó khối. / The unit that deputises.'),
      }),
    }),
  }),
);
