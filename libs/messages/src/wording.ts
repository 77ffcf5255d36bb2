import type { Language } from '@thidua/contracts';
import type { Bilingual } from '@thidua/domain';
import type { Reader } from './engine';
import { oneLine } from './one-line';

/** Goes before everything else in the subject of a rehearsal's message; no template can leave it out. */
export const REHEARSAL: Bilingual = { vi: '[DIỄN TẬP]', en: '[REHEARSAL]' };

/** How the conference is called in calendars. */
export const CONFERENCE: Bilingual = { vi: 'Hội nghị tổng kết năm thi đua', en: 'Conference of the emulation year' };

/** Signs what comes from no bloc. */
export const PRODUCT_NAME: Bilingual = { vi: 'Hệ thống quản lý năm thi đua', en: 'The emulation year system' };

const OFFICES: Record<string, Bilingual> = {
  head: { vi: 'trưởng khối, phó khối', en: 'the head and the deputy head of the bloc' },
  standingBody: { vi: 'cơ quan thường trực', en: 'the standing body' },
};

/**
 * Who is meant by a recipient (`unit:PL`, `head`, `standingBody`, `body:UBND-T`) or by the code of a unit or body.
 * @returns undefined for an account, which is written to for its own sake
 */
export function recipientName(recipient: string, { language, nameOf }: Reader): string | undefined {
  const [kind, code] = recipient.split(/:(.*)/s);
  if (kind === 'account') return undefined;
  if (kind === 'unit' || kind === 'body') return oneLine(nameOf(kind, code ?? '')[language]);
  const office = OFFICES[recipient];
  if (office) return office[language];
  const [unit, body] = [nameOf('unit', recipient)[language], nameOf('body', recipient)[language]];
  return oneLine(unit === recipient ? body : unit);
}

const OF_AN_OFFICE =
  /^(lãnh đạo|cán bộ|chuyên viên|người ký|người kiểm tra|kiểm tra|người quản trị|quản trị|văn phòng|phòng|sở|ban|ủy ban|trung tâm|chủ tịch|giám đốc|trưởng|phó|thường trực|cơ quan|khối|đơn vị)\s/iu;

/** Whether an account goes by the name of an office or its function; such a name takes no "Ông/Bà" before it. */
export function isOffice(name: string, language: Language): boolean {
  return language === 'vi' && OF_AN_OFFICE.test(name);
}
