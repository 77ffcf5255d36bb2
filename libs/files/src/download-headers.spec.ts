import { downloadHeaders } from './index';

describe('handing out a file', () => {
  it('saves it under its Vietnamese name and shows it nowhere', () => {
    expect(downloadHeaders({ name: 'Báo cáo (2023).pdf', contentType: 'application/pdf' })).toEqual({
      'Content-Type': 'application/pdf',
      'Content-Disposition': "attachment; filename*=UTF-8''B%C3%A1o%20c%C3%A1o%20%282023%29.pdf",
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'Cache-Control': 'private, no-store',
    });
  });

  it.each(['text/html', 'image/svg+xml', 'application/pdf\r\nX-Evil: 1'])('serves %j as plain bytes', (contentType) => {
    expect(downloadHeaders({ name: 'x', contentType })['Content-Type']).toBe('application/octet-stream');
  });

  it.each([
    ['anh-chup.pdf', 'image/png', 'anh-chup.png'],
    ['anh-chup.PNG', 'image/png', 'anh-chup.PNG'],
    ['anh.jpeg', 'image/jpeg', 'anh.jpeg'],
    ['bao-cao', 'application/pdf', 'bao-cao.pdf'],
    ['Bao cao so 12. Thang 10', 'application/pdf', 'Bao%20cao%20so%2012.%20Thang%2010.pdf'],
    ['hop-dong.v2.docx', 'application/pdf', 'hop-dong.v2.pdf'],
  ])('of the name %j and the type %j is saved as what it is', (name, contentType, expected) => {
    expect(downloadHeaders({ name, contentType })['Content-Disposition']).toBe(
      `attachment; filename*=UTF-8''${expected}`,
    );
  });

  it.each([
    ['a\r\nSet-Cookie: x=1', 'a__Set-Cookie_%20x%3D1'],
    ['../../etc/passwd', '__.._etc_passwd'],
    ['\u202Efdp.exe', '_fdp.exe'],
    ['lone \uD800', 'lone%20_'],
    ['', 'file'],
  ])('makes the name %j harmless', (name, expected) => {
    expect(downloadHeaders({ name, contentType: 'application/octet-stream' })['Content-Disposition']).toBe(
      `attachment; filename*=UTF-8''${expected}`,
    );
  });
});
