import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { Caller, IdPipe, Operation, type Page } from '../foundation';
import { NoticeDto, NoticesQuery, ReadAllAnswerDto, ReadAllDto, UnreadDto } from './notices.dto';
import { NoticesService } from './notices.service';

@Controller('notices')
export class NoticesController {
  constructor(private readonly notices: NoticesService) {}

  @Get()
  @Operation('listNotices', { errors: ['VALIDATION_FAILED'], response: { pageOf: NoticeDto } })
  list(@Caller() caller: Caller, @Query() query: NoticesQuery): Promise<Page<NoticeDto>> {
    return this.notices.list(caller, query);
  }

  /** Also told by the event stream of a year, as `inbox`, whenever it changes there. */
  @Get('unread')
  @Operation('countNotices', { response: UnreadDto })
  async count(@Caller() caller: Caller): Promise<UnreadDto> {
    return { unread: await this.notices.unread(caller) };
  }

  /** Marking twice is marking once, so it needs no Idempotency-Key. */
  @Post('read')
  @Operation('readNotice', {
    id: 'readAllNotices',
    summary: 'Đánh dấu đã đọc tất cả / Mark all that was seen as read',
    errors: ['VALIDATION_FAILED', 'CSRF'],
    response: ReadAllAnswerDto,
  })
  async markAllRead(@Caller() caller: Caller, @Body() sent: ReadAllDto): Promise<ReadAllAnswerDto> {
    return { marked: await this.notices.markAllRead(caller, sent) };
  }

  /** Marking twice is marking once, so it needs no Idempotency-Key. */
  @Post(':id/read')
  @Operation('readNotice', { errors: ['NOT_FOUND', 'CSRF'], response: 'nothing' })
  markRead(@Caller() caller: Caller, @Param('id', IdPipe) id: string): Promise<void> {
    return this.notices.markRead(caller, id);
  }
}
