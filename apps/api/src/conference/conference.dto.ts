import type { DateAnswer } from '@thidua/domain';
import { Reason } from '../cycles/reason';
import { Choices, Code, Codes, ListOf, Text, Texts, WHEN, When, Whole } from '../foundation';

const ANSWERS = ['can', 'ifNeeded', 'cannot'] as const satisfies readonly DateAnswer[];

export class OfferDatesDto {
  @Code({ example: 'TL', description: 'The unit that hosts the conference' }) host!: string;
  @Text({ max: 300, example: 'Trung tâm Văn hóa huyện Thanh Liêm' }) place!: string;
  @Texts({
    least: 1,
    most: 30,
    unique: true,
    pattern: WHEN,
    says: 'TIME',
    max: 29,
    example: ['2023-11-17T08:00', '2023-11-20T14:00'],
  })
  dates!: string[];
}

export class AnswerDatesDto {
  @Choices(ANSWERS, {
    least: 1,
    most: 30,
    example: ['cannot', 'can', 'ifNeeded'],
    description: 'One for each date, in the order offered',
  })
  answers!: DateAnswer[];
}

export class DateDto {
  @When({ example: '2023-11-20T14:00' }) date!: string;
  @Reason() reason?: string;
}

export class AgendaEntryDto {
  @Text({ max: 300, example: 'Bỏ phiếu suy tôn cờ thi đua' }) title!: string;
  @Code({ optional: true, example: 'flag', description: 'The contest that is voted on here' }) contest?: string;
  @Whole({ optional: true, min: 1, max: 1440, example: 20 }) minutes?: number;
}

export class AgendaDto {
  @ListOf(() => AgendaEntryDto, { most: 100, example: [{ title: 'Khai mạc', minutes: 10 }] })
  entries!: AgendaEntryDto[];
}

export class AttendDto {
  @Codes({ most: 1000, example: ['PL', 'DT'] }) present!: string[];
  @Codes({ optional: true, most: 1000, example: ['KB'] }) excused?: string[];
  @Codes({
    optional: true,
    most: 1000,
    example: ['BL'],
    description: 'Given, even empty: a unit named in none of the three lists stays as it was. Left out: it is absent',
  })
  absent?: string[];
}

export class SignatureDto {
  @Text({ max: 100, example: 'Chủ trì hội nghị' }) title!: string;
  @Text({ optional: true, max: 100, description: 'Left for the pen when absent' }) name?: string;
}

export class WriteMinutesDto {
  @Text({
    optional: true,
    max: 4000,
    form: 'lines',
    example: 'Hội nghị nhất trí với kết quả bình xét và bầu cử nêu trên.',
    description: 'What the conference concluded; a line break begins a paragraph',
  })
  conclusion?: string;
  @ListOf(() => SignatureDto, {
    optional: true,
    least: 1,
    most: 4,
    example: [{ title: 'Thư ký' }, { title: 'Chủ trì hội nghị' }],
    description: 'Who signs, left to right',
  })
  signatures?: SignatureDto[];
}
