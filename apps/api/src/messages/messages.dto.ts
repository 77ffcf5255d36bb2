import { OPTIONAL_NOTICES } from '@thidua/contracts';
import { STAGES, type StageName } from '@thidua/domain';
import { Choice, PageQuery, Shown, Text, Texts } from '../foundation';

export const DELIVERY_STATES = ['planned', 'sending', 'sent', 'failed', 'gaveUp', 'unsure', 'withheld'] as const;

export class MessagesQuery extends PageQuery {
  @Choice(DELIVERY_STATES, { optional: true, example: 'gaveUp', description: 'Only those in this state' })
  state?: (typeof DELIVERY_STATES)[number];
  @Choice(STAGES, { optional: true, description: 'Only those about this stage' }) stage?: StageName;
  @Text({ optional: true, max: 100, example: 'unit:PL', description: 'Only those to people in this part' })
  recipient?: string;
}

export class MessageDto {
  @Shown({ example: '0b7cbb1f-58a0-4f0e-9b55-3b8a2a4b5c6d' }) id!: string;
  @Shown({ example: 'before:P3D' }) kind!: string;
  @Shown({ type: String, nullable: true, example: 'submission' }) stage!: string | null;
  @Shown({ example: 'unit:PL', description: 'In which part the person is written to' }) recipient!: string;
  @Shown({ example: 'Lãnh đạo Phòng Văn hóa – Thông tin Phủ Lý' }) name!: string;
  @Shown({ example: 'phuly@hanam.gov.vn' }) address!: string;
  @Shown({ type: String, nullable: true, example: '2023-11-03T10:00:00.000Z' }) deadline!: string | null;
  @Shown({ example: '2023-10-31T10:00:00.000Z', description: 'Business time at which it was written' }) at!: string;
  @Shown({ enum: [...DELIVERY_STATES], example: 'gaveUp' }) state!: string;
  @Shown({ example: 1 }) attempts!: number;
  @Shown({ type: String, nullable: true, example: '550 5.1.1 no such user', description: 'What the mail server said' })
  answer!: string | null;
  @Shown({ type: String, nullable: true, example: null, description: 'When it is tried again' }) nextAt!: string | null;
  @Shown({ type: String, nullable: true, example: null }) sentAt!: string | null;
}

export class PreferencesDto {
  @Choice(['vi', 'en'], { example: 'vi' }) language!: 'vi' | 'en';
  @Texts({
    example: ['rankingPublished'],
    most: OPTIONAL_NOTICES.length,
    unique: true,
    description: `What is not mailed to me, of: ${OPTIONAL_NOTICES.join(', ')}. The inbox shows it all the same.`,
  })
  declined!: string[];
}

export class MyMessagesDto {
  @Shown({ enum: ['vi', 'en'], example: 'vi' }) language!: 'vi' | 'en';
  @Shown({ type: [String], example: ['rankingPublished'] }) declined!: string[];
  @Shown({ type: [String], example: ['rankingPublished'], description: 'What may be declined' }) optional!: string[];
  @Shown({ example: true, description: 'Whether a private calendar exists' }) calendar!: boolean;
}

export class PrivateCalendarDto {
  @Shown({ example: 'https://thidua.example.vn/api/calendar/dGhpcyBpcyBhIHNlY3JldA.ics' }) url!: string;
}
