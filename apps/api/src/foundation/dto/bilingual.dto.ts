import type { Bilingual } from '@thidua/domain';
import { Text } from './fields';

/** A name or text in both languages; Vietnamese is the one that counts. */
export class BilingualDto implements Bilingual {
  @Text({ example: 'Phòng Văn hóa – Thông tin thành phố Phủ Lý' }) vi!: string;
  @Text({ example: 'Culture and Information Office of Phủ Lý city' }) en!: string;
}
