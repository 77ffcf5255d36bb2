import type { AwardName, Day, Issuer, Signer } from './document';

/** Names of places start with one of these; the last one in a body's name says where the body is. */
const LOCALITY = /^(.*\S)\s+((?:tỉnh|thành phố|quận|huyện|thị xã|xã|phường|đặc khu)\s+(.+))$/iu;

export const upper = (text: string) => text.toLocaleUpperCase('vi');

export const capitalised = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** Year, month and day; throws a RangeError for what is no day of the calendar. */
export function partsOf(day: Day): [year: number, month: number, day: number] {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const parts: [number, number, number] = [Number(year), Number(month), Number(date)];
  const instant = new Date(Date.UTC(parts[0], parts[1] - 1, parts[2]));
  if (Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== day) {
    throw new RangeError(`not a day: ${day}`);
  }
  return parts;
}

/** "ngày 08 tháng 12 năm 2023": days below 10 and the first two months take a zero (NĐ 30/2020, annex I). */
export function inWords(day: Day): string {
  const [year, month, date] = partsOf(day);
  const padded = (value: number, below: number) => (value < below ? `0${value}` : String(value));
  return `ngày ${padded(date, 10)} tháng ${padded(month, 3)} năm ${year}`;
}

/** "Hà Nam" of "Ủy ban nhân dân tỉnh Hà Nam"; undefined where the name does not say. */
export function placeOf(bodyName: string): string | undefined {
  return LOCALITY.exec(bodyName.trim())?.[3];
}

/** "Hà Nam, ngày 08 tháng 12 năm 2023"; dots to be filled by hand where the place is not known. */
export function placeAndDate(place: string | undefined, day: Day): string {
  return `${place ?? '……………'}, ${inWords(day)}`;
}

/** What stands at the top left: the body above, if any, and the body's own name, in capitals and in lines. */
export function letterhead(issuer: Issuer): { superior: string[]; name: string[] } {
  const [, own, locality] = LOCALITY.exec(issuer.name.trim()) ?? [];
  const whole = (name: string | undefined) => (name ? [upper(name)] : []);
  if (!own || !locality) return { superior: whole(issuer.superior), name: whole(issuer.name) };
  if (issuer.superior) return { superior: whole(issuer.superior), name: [upper(own), upper(locality)] };
  if (/^(sở|phòng)\s/iu.test(own)) return { superior: [`UBND ${upper(locality)}`], name: [upper(own)] };
  return { superior: [], name: [upper(own), upper(locality)] };
}

/** In whose power the paper is issued: "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HÀ NAM". */
export function authority(issuer: Issuer, signer: Signer): string {
  return upper(signer.onBehalfOf ? issuer.name : `${signer.inPlaceOf ?? signer.title} ${issuer.name}`);
}

/** The lines above the signature. */
export function signatureLines(signer: Signer): string[] {
  return [
    ...(signer.onBehalfOf ? [`TM. ${upper(signer.onBehalfOf)}`] : []),
    ...(signer.inPlaceOf ? [`KT. ${upper(signer.inPlaceOf)}`] : []),
    upper(signer.title),
  ];
}

/** "danh hiệu Tập thể lao động xuất sắc", "Bằng khen của …": a title is a danh hiệu, the others go by their name. */
export const awardInSentence = (award: AwardName) => (award.kind === 'title' ? `danh hiệu ${award.name}` : award.name);

const OFFICES: Record<string, string> = { head: 'Trưởng khối', deputy: 'Phó khối' };

/** "Trưởng khối" of `head`; an office of the rules' own making goes by its code. */
export const officeName = (office: string) => OFFICES[office] ?? office;

/** "a", "a và b", "a, b và c". */
export function listed(items: string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} và ${last}`;
}

/** With a capital first letter and one full stop, however it was typed. */
export const asSentence = (text: string) => `${capitalised(text.trim().replace(/[.;,\s]+$/u, ''))}.`;
