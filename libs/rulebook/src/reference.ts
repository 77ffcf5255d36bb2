import { BLOC_SCHEMA, RULES_SCHEMA, SCHEMAS } from './schemas';
import { ACTS } from './schemas/acts';
import { type Schema, typesOf } from './schemas/schema';
import { SENTENCES } from './sentences';

const INTRODUCTION = `# Quy chế trong một thư mục / A rule book in a folder

Một năm thi đua được mô tả bằng ba tệp YAML 1.2: \`bloc.yaml\` (khối gồm những ai), \`rules.yaml\` (theo quy chế nào) và, khi
diễn tập, \`year.yaml\` (ai đã làm gì). Kiểm tra thư mục trước khi dùng:

An emulation year is described by three files of YAML 1.2: \`bloc.yaml\` (who takes part), \`rules.yaml\` (by which rules)
and, for a rehearsal, \`year.yaml\` (what people did). Check a folder before it is used:

\`\`\`
npm run rules:check -- infra/samples/ha-nam-2023
\`\`\`

Mọi lỗi được báo cùng một lúc: \`tệp:dòng:cột  MÃ  câu giải thích\`. Mã thoát 0: hợp lệ; 1: có lỗi; 2: không đọc được thư
mục. / All problems are told at once, as \`file:line:column  CODE  sentence\`. Exit code 0: valid; 1: problems; 2: no usable folder.

Trình soạn thảo biết JSON Schema có thể kiểm tra ngay khi gõ: thêm dòng sau vào đầu tệp. / An editor that knows JSON Schema
checks while you type when the file begins with:

\`\`\`yaml
# yaml-language-server: $schema=<docs>/schemas/rules.schema.json
\`\`\`

## Cách viết / How things are written

- **Mã / codes**: 1–32 ký tự gồm chữ (mọi bảng chữ cái), số, \`.\`, \`-\`, \`_\`. Hai mã chỉ khác nhau về chữ hoa, chữ thường là lỗi. / 1–32 letters of any alphabet, digits, \`.\`, \`-\`, \`_\`; codes that differ only in case are refused.
- **Điểm / scores**: nhiều nhất hai chữ số thập phân, dấu chấm: \`14.75\`. Giá trị được đọc đúng như đã viết. / at most two places, with a point; read from the text as written.
- **Thời điểm / times**: \`2023-11-03T17:00\`, giờ của khối. / local time of the bloc.
- **Khoảng / durations**: \`P3D\` (ba ngày), \`PT12H\` (mười hai giờ), nhiều nhất 366 ngày. / at most 366 days.
- **Tỷ lệ / shares**: \`80%\`, \`66.67%\`, \`2/3\`; so sánh bằng số nguyên. / compared in integers.
- **Bước phân định / steps of the ladder**: \`group.MÃ\`, \`fewestMinus\`, \`vote\`, \`standingBody\`; luôn kết thúc bằng \`standingBody\`. / always ends in \`standingBody\`.
- **Chữ trong ngoặc nhọn / text in braces**: dấu phẩy được giữ lại (\`{ vi: Sở Văn hóa, Thể thao và Du lịch, en: … }\`); có dấu hai chấm thì phải đặt trong nháy. / a comma is kept; a colon needs quotes.
- Khóa có dấu \`?\` có thể bỏ qua. / A key marked \`?\` may be left out.
`;

const inCell = (text: string): string => text.replaceAll('|', '\\|');

function kindOf(schema: Schema): string {
  if (schema.enum) return schema.enum.map((value) => `\`${value}\``).join(', ');
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (schema.type === 'array') return 'danh sách / list';
  if (schema.discriminator) return `theo / by \`${schema.discriminator.propertyName}\``;
  const types = typesOf(schema);
  if (types.includes('object')) return schema.properties ? '' : 'mã → … / code → …';
  if (types.includes('string')) return types.length === 2 && types[0] === 'number' ? 'điểm / score' : 'chữ / text';
  if (types.includes('boolean')) return '`true`, `false`';
  const range = schema.minimum === undefined ? '' : ` ${schema.minimum}–${schema.maximum}`;
  return types.includes('integer') ? `số nguyên / integer${range}` : `số / number${range}`;
}

interface Row {
  path: string;
  kind: string;
  meaning: string;
}

/** One row for each key below a schema; names in two languages are not unfolded. */
function rowsOf(schema: Schema, path: string): Row[] {
  const rows: Row[] = [];
  for (const [key, child] of Object.entries(schema.properties ?? {})) {
    const optional = schema.required?.includes(key) ? '' : '?';
    const place = path === '' ? key : `${path}.${key}`;
    rows.push(
      { path: place + optional, kind: kindOf(child), meaning: child.description ?? '' },
      ...below(child, place),
    );
  }
  return rows;
}

function below(schema: Schema, path: string): Row[] {
  if (schema.properties && Object.keys(schema.properties).join() === 'vi,en') return [];
  const branches = (schema.oneOf ?? []).filter((branch) => branch.properties);
  const tag = schema.discriminator?.propertyName ?? '';
  return [
    ...(branches.length > 0
      ? branches.flatMap((branch) => rowsOf(branch, `${path}(${branch.properties?.[tag]?.const})`))
      : rowsOf(schema, path)),
    ...(schema.items ? below(schema.items, `${path}[]`) : []),
    ...(typeof schema.additionalProperties === 'object' ? below(schema.additionalProperties, `${path}.*`) : []),
  ];
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map(inCell).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

const keyTable = (schema: Schema): string =>
  table(
    ['khóa / key', 'giá trị / value', 'nghĩa / meaning'],
    rowsOf(schema, '').map(({ path, kind, meaning }) => [`\`${path}\``, kind, meaning]),
  );

const ACTORS = {
  unit: 'đơn vị / unit',
  units: '`units`',
  head: '`head`, `deputy`',
  standingBody: '`standingBody`',
  tally: '`tally`',
  issuingBody: 'cơ quan quyết định / issuing body',
};

const actTable = (): string =>
  table(
    ['việc / act', 'khóa / keys', 'ai / by', 'nghĩa / meaning'],
    Object.entries(ACTS).map(([name, { by, fields, description }]) => [
      `\`${name}\``,
      Object.keys(fields)
        .map((key) => `\`${key}\``)
        .join(', '),
      by.map((actor) => ACTORS[actor]).join('; '),
      description,
    ]),
  );

const problemTable = (): string =>
  table(
    ['mã / code', 'câu / sentence'],
    Object.entries(SENTENCES).map(([code, { vi, en }]) => [`\`${code}\``, `${vi} / ${en}`]),
  );

/** `docs/rules.md`: the format for those who write a rule book, from the schemas themselves. */
function referenceText(): string {
  return [
    INTRODUCTION,
    `## bloc.yaml\n\n${keyTable(BLOC_SCHEMA)}\n`,
    `## rules.yaml\n\n${keyTable(RULES_SCHEMA)}\n`,
    `## year.yaml\n\n\`format: 1\` và / and \`acts\`: mỗi việc có / each act has \`at\`, \`by\`, \`do\`, \`expect?\` và / and:\n\n${actTable()}\n`,
    `## Lỗi / Problems\n\n${problemTable()}\n`,
  ].join('\n');
}

/** The generated documents by their path under `docs/`. */
export function documents(): Record<string, string> {
  const schemas = Object.entries(SCHEMAS).map(
    ([name, schema]) => [`schemas/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`] as const,
  );
  return { 'rules.md': referenceText(), ...Object.fromEntries(schemas) };
}
