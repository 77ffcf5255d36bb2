export interface Sender {
  name: string;
  address: string;
}

/** Name and address of a sender as mails have it: "Thi Đua <no-reply@…>". */
export function senderOf(from: string): Sender {
  const [, name = '', address = from] = /^(.*?)\s*<([^<>]+)>\s*$/.exec(from) ?? [];
  return { name, address: address.trim() || 'khong-tra-loi@thidua.invalid' };
}
