import { Controller, Delete, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Caller, Operation } from '../foundation';
import { CalendarService } from './calendar.service';
import { PrivateCalendarDto } from './messages.dto';

const EXAMPLE = `BEGIN:VCALENDAR
VERSION:2.0
METHOD:PUBLISH
END:VCALENDAR
`;

@Controller()
export class CalendarController {
  constructor(private readonly calendars: CalendarService) {}

  /** The address is a secret: whoever has it sees what its owner must do. Making another one ends it. */
  @Post('me/calendar')
  @Operation('makeCalendar', { errors: ['CSRF'], response: PrivateCalendarDto })
  make(@Caller() caller: Caller): Promise<PrivateCalendarDto> {
    return this.calendars.make(caller);
  }

  @Delete('me/calendar')
  @Operation('removeCalendar', { errors: ['CSRF'], response: 'nothing' })
  remove(@Caller() caller: Caller): Promise<void> {
    return this.calendars.remove(caller);
  }

  @Get('calendar/:token')
  @Operation('readCalendar', { errors: ['NOT_FOUND'], response: { bytes: 'text/calendar', example: EXAMPLE } })
  async read(@Param('token') token: string, @Res() response: Response): Promise<void> {
    const calendar = await this.calendars.read(token.replace(/\.ics$/, ''));
    response
      .set({ 'Content-Type': 'text/calendar; charset=utf-8', 'Cache-Control': 'private, no-cache' })
      .send(calendar);
  }
}
