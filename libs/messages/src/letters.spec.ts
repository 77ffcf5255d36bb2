import type { Language, NoticeKind } from '@thidua/contracts';
import { EXAMPLE_LINKS, exampleLetters, examplePerson } from './examples';
import type { Letter, RenderedMessage, Templates } from './letter';
import { openTemplates } from './open-templates';
import { KINDS } from './template-names';

let templates: Templates;
beforeAll(async () => {
  templates = await openTemplates(undefined, { from: 'no-reply@thidua.example.vn' });
});

function example(kind: NoticeKind, language: Language = 'vi', index = 0): Letter {
  const letter = exampleLetters(kind, language)[index];
  if (!letter) throw new Error(`no example ${index} of ${kind}`);
  return letter;
}

const put = (letter: Letter): RenderedMessage => templates.render(letter);

describe.each(KINDS)('a letter of kind %s', (kind) => {
  it.each(['vi', 'en'] as const)('says in %s all that it has to, and leaves nothing open', (language) => {
    for (const letter of exampleLetters(kind, language)) {
      const { subject, text, html } = put(letter);
      for (const said of [subject, text, html]) expect(said).not.toMatch(/\{\{|\{%|undefined|null|\[object|NaN| {2}\S/);
      expect(text).not.toMatch(/!/);
      expect(text).not.toMatch(/:[ ]*\n\n-- |\n\n\n/);
      expect(text).toContain(letter.context.link);
      expect(html).toContain(`href="${letter.context.link}"`);
      expect(text).toContain(letter.context.bloc[language]);
      expect(text).toContain(language === 'vi' ? 'giờ Việt Nam' : 'Vietnam time');
      expect(subject.length).toBeLessThan(150);
    }
  });
});

describe('the subject', () => {
  it('begins with what is needed and by when', () => {
    expect(put(example('reminder')).subject).toBe('[Cần làm trước 17:00 03/11] Nộp hồ sơ tự chấm điểm năm 2023');
    expect(put(example('reminder', 'en')).subject).toBe('[Due by 17:00 3 Nov] Submit the self-scored dossier for 2023');
  });

  it('says since when it is too late', () => {
    expect(put(example('overdue')).subject).toBe('[Quá hạn từ 17:00 03/11] Nộp hồ sơ tự chấm điểm năm 2023');
  });

  it('asks without a date where there is none', () => {
    expect(put(example('deadlock')).subject).toMatch(/^\[Cần làm\] /);
  });

  it('has no bracket where nothing is to be done', () => {
    for (const kind of ['verified', 'extended', 'result', 'decision', 'invitation'] as const) {
      expect(put(example(kind)).subject).not.toMatch(/^\[/);
    }
  });

  it('shows a rehearsal before anything else, and so does the text', () => {
    for (const kind of KINDS) {
      for (const letter of exampleLetters(kind, 'vi', { rehearsal: true })) {
        const { subject, text } = put(letter);
        expect(subject).toMatch(/^\[DIỄN TẬP\] /);
        expect(text).toMatch(/^Đây là thư diễn tập/);
      }
    }
  });

  it("tells the time by the bloc's clocks and names them", () => {
    const { subject, text } = put({
      ...example('reminder'),
      context: { ...example('reminder').context, zone: 'Asia/Tokyo' },
    });
    expect(subject).toMatch(/^\[Cần làm trước 19:00 03\/11\]/);
    expect(text).toContain('giờ theo múi Asia/Tokyo');
  });
});

describe('who is written to', () => {
  const greeting = (name: string, language: Language) =>
    put({ ...example('reminder', language), to: { ...examplePerson(language), name } }).text.split('\n')[0];

  it('is addressed as a person', () => {
    expect(greeting('Nguyễn Văn An', 'vi')).toBe('Kính gửi Ông/Bà Nguyễn Văn An,');
    expect(greeting('Nguyễn Văn An', 'en')).toBe('Dear Nguyễn Văn An,');
  });

  it.each([
    'Lãnh đạo Phòng Văn hóa – Thông tin Phủ Lý',
    'Cơ quan thường trực – Sở Văn hóa, Thể thao và Du lịch',
    'Người kiểm tra Khối thi đua văn hóa',
    'Người quản trị hệ thống',
  ])('is not addressed as a person where an account goes by the name of an office: %s', (name) => {
    expect(greeting(name, 'vi')).toBe(`Kính gửi ${name},`);
  });
});

describe('an escalation', () => {
  const escalations = exampleLetters('escalation', 'vi');
  const to = (recipient: string, stage: string): string => {
    const letter = escalations.find((one) => one.recipient === recipient && one.stage === stage);
    if (!letter) throw new Error(`no example for ${recipient}, ${stage}`);
    return put(letter).text;
  };

  it('lists who is missing and since when', () => {
    expect(to('head', 'submission')).toContain(
      '- Phòng Văn hóa – Thông tin huyện Lý Nhân: quá hạn từ 17:00, thứ Sáu, ngày 03/11/2023\n' +
        '- Phòng Văn hóa – Thông tin huyện Kim Bảng: quá hạn từ 17:00, thứ Sáu, ngày 03/11/2023\n',
    );
  });

  it('tells each what is in their power, and no more', () => {
    expect(to('standingBody', 'review')).toMatch(/- gia hạn.*\n- duyệt hồ sơ.*\n- đóng giai đoạn/);
    expect(to('head', 'review')).toContain('- gia hạn');
    expect(to('head', 'review')).not.toContain('- đóng giai đoạn');
    expect(to('head', 'submission')).not.toContain('gia hạn');
  });
});

describe('text by a person', () => {
  const hostile = '<script>alert(1)</script>\r\n\r\n[Bấm vào đây](https://evil.example/)\n- x';
  const flat = '<script>alert(1)</script> [Bấm vào đây](https://evil.example/) - x';

  it('stays text, in one line, and becomes no link', () => {
    const { text, html } = put({
      ...example('returned'),
      facts: { reason: hostile, reviewer: 'DT', revision: 1 },
      to: { ...examplePerson('vi'), name: hostile },
    });
    expect(text).toContain(`Lý do: ${flat}\n`);
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).not.toContain('href="https://evil.example/');
  });

  it('cannot break the subject', () => {
    const { subject } = put({
      ...example('decision'),
      facts: { award: hostile, unit: 'PL', number: hostile, date: '2023-12-08' },
    });
    expect(subject).not.toMatch(/[\r\n]/);
  });

  it('may hold what templates are made of', () => {
    const { text } = put({ ...example('cancelled'), facts: { reason: 'xem {{ link }} {% if %}' } });
    expect(text).toContain('Lý do: xem {{ link }} {% if %}\n');
  });
});

describe('several things for one person', () => {
  const [review, submission, late] = [example('reminder', 'vi', 3), example('reminder'), example('overdue')];

  it('come as one message that begins with the most urgent', () => {
    const { subject, text } = templates.digest([review, submission]);
    expect(subject).toBe('[Cần làm trước 17:00 03/11] 2 việc đang chờ Ông/Bà');
    for (const letter of [review, submission]) expect(text).toContain(letter.context.link);
    expect(templates.digest([review, submission, late]).subject).toBe(
      '[Quá hạn từ 17:00 03/11] 3 việc đang chờ Ông/Bà',
    );
  });

  it('are sent alone when there is one', () => {
    expect(templates.digest([review])).toEqual(templates.render(review));
  });

  it('are marked when one of them is of a rehearsal', () => {
    const [played] = exampleLetters('reminder', 'vi', { rehearsal: true });
    expect(played && templates.digest([submission, played]).subject).toMatch(/^\[DIỄN TẬP\] /);
  });
});

describe('the link of an account', () => {
  it.each(['invitation', 'passwordReset'] as const)('stands in the mail of the %s with its end', (kind) => {
    const { subject, text, html } = templates.account(kind, { ...EXAMPLE_LINKS[kind], to: examplePerson('vi') });
    expect(subject).toMatch(/^\[Cần làm trước \d\d:00 \d\d\/01\] /);
    expect(text).toContain(`\n${EXAMPLE_LINKS[kind].link}\n`);
    expect(html).toContain(`href="${EXAMPLE_LINKS[kind].link}"`);
  });
});
