import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { exampleLetters } from './examples';
import { openTemplates, TemplatesBroken } from './open-templates';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'templates-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, ...lines: string[]): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), lines.join('\n'));
}

const FRONT = ['---', 'subject: {{ task }}', 'needs: action', '---'];

/** What is wrong, as "path:line: problem". */
async function problems(): Promise<string[]> {
  const error = await openTemplates(folder).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof TemplatesBroken)) throw new Error(`not broken: ${String(error)}`);
  for (const { file, line, problem } of error.problems) expect(error.message).toContain(`${file}:${line}: ${problem}`);
  return error.problems.map(({ file, line, problem }) => `${file.replace(`${folder}/`, '')}:${line}: ${problem}`);
}

describe("a template of the office's own", () => {
  it('stands in for the built-in one, and only for that', async () => {
    write('vi/reminder.liquid', ...FRONT, 'Xin nhắc {{ role }}.', '', '[Mở]({{ link }})');
    const templates = await openTemplates(folder);
    const [vi, en] = [exampleLetters('reminder', 'vi')[0], exampleLetters('reminder', 'en')[0]];
    expect(vi && templates.render(vi).text).toContain('\n\nXin nhắc Phòng Văn hóa – Thông tin thành phố Phủ Lý.\n\n');
    expect(en && templates.render(en).text).toContain('had not yet done the following');
  });
});

describe('templates that cannot be used', () => {
  it('are listed all at once, each with file and line', async () => {
    write('vi/reminder.liquid', ...FRONT, 'Hạn: {{ deadline | long }}', '{{ deadlin | long }}');
    write('en/extended.liquid', '---', 'subject: {{ task | upcas }}', 'needs: nothing', '---', '{% if x %}');
    write('vi/verified.liquid', 'Chào {{ name }}');
    expect(await problems()).toEqual([
      'vi/reminder.liquid:6: undefined variable: deadlin',
      'vi/verified.liquid:1: begins with no "---", "subject: …", "needs: …", "---"',
      'en/extended.liquid:5: tag {% if x %} not closed',
      'en/extended.liquid:2: undefined filter: upcas',
    ]);
  });

  it('are found in branches that no example takes', async () => {
    write('vi/reminder.liquid', ...FRONT, '{% if year == 1 %}', '{{ nobody }}', '{% endif %}');
    expect(await problems()).toEqual(['vi/reminder.liquid:6: undefined variable: nobody']);
  });

  it('are found by a fact that another kind has', async () => {
    write('vi/reminder.liquid', ...FRONT, '{{ reason }}');
    expect(await problems()).toEqual(['vi/reminder.liquid:5: undefined variable: reason']);
  });

  it('are found by a part of a fact that does not exist', async () => {
    write('vi/escalation.liquid', ...FRONT, '', '{% for one in missing %}', '- {{ one.unit | who }}', '{% endfor %}');
    expect(await problems()).toEqual(['vi/escalation.liquid:7: undefined variable: one.unit']);
  });

  it('are found by a need that there is not', async () => {
    write('vi/reminder.liquid', '---', 'subject: Nhắc', 'needs: hurry', '---', 'x');
    expect(await problems()).toEqual(['vi/reminder.liquid:3: "needs" is none of action, overdue, nothing: hurry']);
  });

  it('are found by a name that stands in for none', async () => {
    write('vi/remnder.liquid', ...FRONT, 'x');
    expect(await problems()).toEqual(['vi/remnder.liquid:1: there is no built-in template of this name']);
  });

  it('may not read files', async () => {
    write('vi/reminder.liquid', ...FRONT, "{% include '/etc/passwd' %}");
    expect(await problems()).toEqual([expect.stringMatching(/^vi\/reminder\.liquid:5: /)]);
  });
});
