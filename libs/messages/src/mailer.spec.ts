import { simpleParser } from 'mailparser';
import { type MailServer, startMailServer, startMuteServer } from '../test/mail-server';
import { exampleLetters } from './examples';
import type { Letter, Templates } from './letter';
import { type MailFailed, openMailer } from './mailer';
import { openTemplates } from './open-templates';

const FROM = 'Thi Đua <no-reply@thidua.example.vn>';
const MESSAGE_ID = '<0b7cbb1f-58a0-4f0e-9b55-3b8a2a4b5c6d@thidua.example.vn>';

let templates: Templates;
beforeAll(async () => {
  templates = await openTemplates(undefined, { from: FROM });
});

function written(kind: Letter['kind'], to?: Partial<Letter['to']>) {
  const [letter] = exampleLetters(kind, 'vi');
  if (!letter) throw new Error('no example');
  const person = { ...letter.to, ...to };
  return { to: person, messageId: MESSAGE_ID, rendered: templates.render({ ...letter, to: person }) };
}

async function failureAt(url: string, timeoutSeconds = 5): Promise<MailFailed> {
  const mail = written('reminder');
  return openMailer({ url, from: FROM, timeoutSeconds })
    .send(mail)
    .then(
      () => Promise.reject(new Error('it was taken')),
      (error: MailFailed) => error,
    );
}

const smtpError = (responseCode: number, message: string) => Object.assign(new Error(message), { responseCode });

describe('a message that the server takes', () => {
  let server: MailServer;
  beforeEach(async () => {
    server = await startMailServer();
  });
  afterEach(() => server.close());

  const sent = async (...what: Parameters<typeof written>) => {
    const mail = written(...what);
    const { answer } = await openMailer({ url: server.url, from: FROM, timeoutSeconds: 5 }).send(mail);
    const [source] = server.taken;
    if (!source) throw new Error('nothing arrived');
    return { mail, answer, source: source.toString(), read: await simpleParser(source) };
  };

  it('arrives whole, under the id it was given', async () => {
    const { mail, answer, read } = await sent('reminder');
    expect(answer).toMatch(/^250 /);
    expect(read.messageId).toBe(MESSAGE_ID);
    expect(read.subject).toBe('[Cần làm trước 17:00 03/11] Nộp hồ sơ tự chấm điểm năm 2023');
    expect(String(read.text).replace(/\s+/g, ' ')).toBe(mail.rendered.text.replace(/\s+/g, ' '));
    expect(String(read.html).trim()).toBe(mail.rendered.html.trim());
    expect([read.to].flat()[0]?.value).toEqual([{ name: 'Nguyễn Văn An', address: 'an@phuly.example.vn' }]);
    expect(read.headers.get('auto-submitted')).toBe('auto-generated');
    expect(read.attachments).toEqual([]);
  });

  it('carries an invitation as an alternative of its text, and as a file', async () => {
    const { mail, source, read } = await sent('invitation');
    expect(source).toMatch(/^Content-Type: text\/calendar;[^:]*method=REQUEST/im);
    const file = read.attachments.find(({ filename }) => filename === 'hoi-nghi.ics');
    expect(file?.content.toString()).toBe(mail.rendered.calendar?.content);
  });

  it('lets nobody write headers through their name', async () => {
    const { read } = await sent('reminder', { name: 'An\r\nBcc: all@example.vn\r\n\r\nHello' });
    expect([...read.headers.keys()]).not.toContain('bcc');
    expect([read.to].flat()[0]?.value).toEqual([
      { name: 'An Bcc: all@example.vn Hello', address: 'an@phuly.example.vn' },
    ]);
  });
});

describe('a message that the server does not take', () => {
  let close: (() => Promise<void>) | undefined;
  afterEach(() => close?.());

  const started = async <T extends { url: string; close(): Promise<void> }>(starting: Promise<T>): Promise<string> => {
    const server = await starting;
    close = server.close;
    return server.url;
  };

  it('is refused for good where there is no such recipient', async () => {
    const url = await started(
      startMailServer({ onRcptTo: (_address, _session, done) => done(smtpError(550, 'no such user here')) }),
    );
    expect(await failureAt(url)).toMatchObject({ outcome: 'refused', answer: '550 no such user here' });
  });

  it('is refused for good where its content is refused', async () => {
    const url = await started(
      startMailServer({
        onData: (stream, _session, done) => {
          stream.resume().on('end', () => done(smtpError(554, 'looks like spam')));
        },
      }),
    );
    expect(await failureAt(url)).toMatchObject({ outcome: 'refused', answer: '554 looks like spam' });
  });

  it('may be tried again where the server is busy', async () => {
    const url = await started(
      startMailServer({ onRcptTo: (_address, _session, done) => done(smtpError(451, 'try again later')) }),
    );
    expect(await failureAt(url)).toMatchObject({ outcome: 'later', answer: '451 try again later' });
  });

  it('may be tried again where it is the sender that is refused', async () => {
    const url = await started(
      startMailServer({ onMailFrom: (_address, _session, done) => done(smtpError(550, 'not allowed to send')) }),
    );
    expect(await failureAt(url)).toMatchObject({ outcome: 'later', answer: '550 not allowed to send' });
  });

  it('may be tried again where nobody answers', async () => {
    const url = await started(startMuteServer());
    const begun = Date.now();
    expect(await failureAt(url, 1)).toMatchObject({ outcome: 'later' });
    expect(Date.now() - begun).toBeLessThan(4_000);
  });

  it('may be tried again where the server falls silent before it has the message', async () => {
    const url = await started(startMuteServer(['220 here', '250 hello', '250 sender', '250 recipient']));
    expect(await failureAt(url, 1)).toMatchObject({ outcome: 'later' });
  });

  it('is uncertain where the server had it whole and fell silent', async () => {
    const url = await started(startMailServer({ onData: (stream) => void stream.resume() }));
    expect(await failureAt(url, 1)).toMatchObject({ outcome: 'unknown' });
  });

  it('may be tried again where no server runs', async () => {
    const { url, close: stop } = await startMailServer();
    await stop();
    const failure = await failureAt(url);
    expect(failure.outcome).toBe('later');
    expect(failure.answer).toContain('ECONNREFUSED');
  });

  it('is given up when the mailer is closed', async () => {
    const url = await started(startMuteServer());
    const mailer = openMailer({ url, from: FROM, timeoutSeconds: 60 });
    const sending = mailer.send(written('reminder'));
    mailer.close();
    await expect(sending).rejects.toMatchObject({ name: 'MailFailed', outcome: 'later' });
  });
});
