import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { Caller, Command, CommandContext, CommandRunner, IdPipe, Operation, type Page } from '../foundation';
import { MessageDto, MessagesQuery, MyMessagesDto, PreferencesDto } from './messages.dto';
import { type MessageCounts, MessagesService } from './messages.service';

@Controller()
export class MessagesController {
  constructor(
    private readonly runner: CommandRunner,
    private readonly messages: MessagesService,
  ) {}

  /** The newest first. */
  @Get('cycles/:cycle/messages')
  @Operation('listMessages', { errors: ['VALIDATION_FAILED'], response: { pageOf: MessageDto } })
  list(@Param('cycle') cycle: string, @Query() query: MessagesQuery): Promise<Page<MessageDto>> {
    return this.messages.list(cycle, query);
  }

  /** However the list is filtered. */
  @Get('cycles/:cycle/messages/counts')
  @Operation('listMessages', {
    id: 'countMessages',
    summary: 'Số thư theo kết quả gửi / How many messages are in each state',
    response: { example: { planned: 0, sending: 0, sent: 48, failed: 1, gaveUp: 1, unsure: 0, withheld: 0 } },
  })
  count(@Param('cycle') cycle: string): Promise<MessageCounts> {
    return this.messages.count(cycle);
  }

  @Post('cycles/:cycle/messages/:id/send')
  @Operation('sendAgain', {
    errors: ['MESSAGE_UNDER_WAY', 'MESSAGE_WITHHELD'],
    response: { example: { id: '0b7cbb1f-58a0-4f0e-9b55-3b8a2a4b5c6d', state: 'planned' } },
  })
  sendAgain(@Command() context: CommandContext, @Param('cycle') cycle: string, @Param('id', IdPipe) id: string) {
    return this.runner.byFacts(context.with({ subject: id, body: {} }), (tx) => this.messages.sendAgain(tx, cycle, id));
  }

  @Get('me/messages')
  @Operation('readMyMessages', { response: MyMessagesDto })
  mine(@Caller() caller: Caller): Promise<MyMessagesDto> {
    return this.messages.mine(caller);
  }

  /** Setting twice is setting once, so it needs no Idempotency-Key. */
  @Put('me/messages')
  @Operation('setMyMessages', { errors: ['VALIDATION_FAILED', 'CSRF'], response: MyMessagesDto })
  prefer(@Caller() caller: Caller, @Body() preferences: PreferencesDto): Promise<MyMessagesDto> {
    return this.messages.prefer(caller, preferences);
  }
}
