import { Body, Controller, Get, Param, Post, Put, Res } from '@nestjs/common';
import { Refusal, UPDATES, workflowId } from '@thidua/contracts';
import { Years } from '@thidua/database';
import type { Response } from 'express';
import { instantOfSent, reasonOf } from '../cycles/normalise';
import { Caller, Command, CommandContext, CommandRunner, Operation } from '../foundation';
import { AgendaDto, AnswerDatesDto, AttendDto, DateDto, OfferDatesDto, WriteMinutesDto } from './conference.dto';
import { ConferenceService } from './conference.service';
import { ConferenceCalendar } from './conference-calendar.service';
import { CALENDAR_EXAMPLE, CONFERENCE_EXAMPLE, MINUTES_EXAMPLE } from './examples';
import { MinutesService } from './minutes.service';

@Controller('cycles/:cycle/conference')
export class ConferenceController {
  constructor(
    private readonly runner: CommandRunner,
    private readonly years: Years,
    private readonly conference: ConferenceService,
    private readonly minutes: MinutesService,
    private readonly calendar: ConferenceCalendar,
  ) {}

  @Get()
  @Operation('readConference', { response: { example: CONFERENCE_EXAMPLE } })
  read(@Param('cycle') cycle: string) {
    return this.conference.read(cycle);
  }

  @Get('calendar')
  @Operation('readConference', {
    id: 'readConferenceCalendar',
    summary: 'Hội nghị, dạng tệp lịch / The conference as a calendar file',
    errors: ['DATE_NOT_FIXED', 'CYCLE_CANCELLED'],
    response: { bytes: 'text/calendar', example: CALENDAR_EXAMPLE },
  })
  async readCalendar(@Param('cycle') cycle: string, @Caller() caller: Caller, @Res() response: Response) {
    const calendar = await this.calendar.read(cycle, caller.language);
    response
      .set({
        'Content-Type': 'text/calendar; charset=utf-8',
        'Content-Disposition': 'attachment; filename="hoi-nghi.ics"',
        'Cache-Control': 'private, no-cache',
      })
      .send(calendar);
  }

  /** In Vietnamese, as the paper will say it; a paper is written once the conference is closed. */
  @Get('minutes')
  @Operation('readConference', {
    id: 'readMinutes',
    summary: 'Biên bản hội nghị tính đến lúc này / The minutes so far',
    errors: ['DATE_NOT_FIXED'],
    response: { example: MINUTES_EXAMPLE },
  })
  readMinutes(@Param('cycle') cycle: string) {
    return this.minutes.soFar(cycle);
  }

  @Post('dates')
  @Operation('offerDates', {
    errors: [
      'VALIDATION_FAILED',
      'ENGINE_UNAVAILABLE',
      'STAGE_NOT_OPEN',
      'DATE_FIXED',
      'CONFERENCE_CLOSED',
      'UNIT_UNKNOWN',
      'DEADLINE_PASSED',
      'CYCLE_NOT_RUNNING',
      'CYCLE_CANCELLED',
    ],
    response: { example: { dates: ['2023-11-20T07:00:00.000Z'] } },
  })
  async offerDates(@Command() context: CommandContext, @Param('cycle') cycle: string, @Body() sent: OfferDatesDto) {
    const { bloc } = await this.years.read(cycle);
    const dates = sent.dates.map((date, index) => instantOfSent(date, bloc.timezone, `/dates/${index}`));
    const twice = dates.findIndex((date, index) => dates.indexOf(date) !== index);
    if (twice >= 0) throw new Refusal('VALIDATION_FAILED', {}, [{ path: `/dates/${twice}`, code: 'DUPLICATES' }]);
    return this.move(context.with({ body: { host: sent.host, place: sent.place, dates } }), cycle, 'offerDates');
  }

  @Post('answers/:who')
  @Operation('answerDates', {
    errors: [
      'VALIDATION_FAILED',
      'STAGE_NOT_OPEN',
      'STAGE_CLOSED',
      'UNIT_UNKNOWN',
      'NO_DATES_OFFERED',
      'DATE_FIXED',
      'CONFERENCE_CLOSED',
      'CYCLE_CANCELLED',
    ],
    response: { example: { by: 'PL', answers: ['cannot', 'can'] } },
  })
  answer(@Command() context: CommandContext, @Param('who') who: string, @Body() sent: AnswerDatesDto) {
    return this.runner.byFacts(context.with({ subject: who, body: sent }), (tx, command) =>
      this.conference.answer(tx, command, who, sent.answers),
    );
  }

  @Post('fix')
  @Operation('fixDate', {
    errors: [
      'VALIDATION_FAILED',
      'ENGINE_UNAVAILABLE',
      'NO_DATES_OFFERED',
      'DATE_NOT_OFFERED',
      'DATE_FIXED',
      'CONFERENCE_CLOSED',
      'CYCLE_NOT_RUNNING',
      'CYCLE_CANCELLED',
    ],
    response: { example: { date: '2023-11-20T07:00:00.000Z' } },
  })
  fix(@Command() context: CommandContext, @Param('cycle') cycle: string, @Body() sent: DateDto) {
    return this.withDate(context, cycle, sent, 'fixDate');
  }

  @Post('move')
  @Operation('moveDate', {
    errors: [
      'VALIDATION_FAILED',
      'ENGINE_UNAVAILABLE',
      'DATE_NOT_FIXED',
      'REASON_REQUIRED',
      'DEADLINE_PASSED',
      'CONFERENCE_CLOSED',
      'CYCLE_NOT_RUNNING',
      'CYCLE_CANCELLED',
    ],
    response: { example: { date: '2023-11-22T01:00:00.000Z' } },
  })
  moveDate(@Command() context: CommandContext, @Param('cycle') cycle: string, @Body() sent: DateDto) {
    return this.withDate(context, cycle, sent, 'moveDate');
  }

  @Put('agenda')
  @Operation('setAgenda', {
    errors: ['VALIDATION_FAILED', 'CONFERENCE_CLOSED', 'UNKNOWN_CONTEST', 'CYCLE_NOT_RUNNING', 'CYCLE_CANCELLED'],
    response: { example: { entries: [{ title: 'Khai mạc', contest: null, minutes: 10 }] } },
  })
  agenda(@Param('cycle') cycle: string, @Caller() caller: Caller, @Body() sent: AgendaDto) {
    return this.conference.setAgenda(cycle, sent.entries, caller.actor);
  }

  @Post('attendance')
  @Operation('attend', {
    errors: [
      'VALIDATION_FAILED',
      'ENGINE_UNAVAILABLE',
      'DATE_NOT_FIXED',
      'STAGE_NOT_OPEN',
      'CONFERENCE_CLOSED',
      'UNIT_UNKNOWN',
      'CYCLE_NOT_RUNNING',
      'CYCLE_CANCELLED',
    ],
    response: { example: { present: ['PL', 'DT'], excused: ['KB'] } },
  })
  attend(@Command() context: CommandContext, @Param('cycle') cycle: string, @Body() sent: AttendDto) {
    const body = { present: sent.present, excused: sent.excused ?? [], ...(sent.absent && { absent: sent.absent }) };
    return this.move(context.with({ body }), cycle, 'attend');
  }

  @Post('close')
  @Operation('closeConference', {
    errors: [
      'ENGINE_UNAVAILABLE',
      'DATE_NOT_FIXED',
      'STAGE_NOT_OPEN',
      'CONFERENCE_CLOSED',
      'CONTEST_OPEN',
      'CYCLE_NOT_RUNNING',
      'CYCLE_CANCELLED',
    ],
    response: { example: { state: 'held' } },
  })
  close(@Command() context: CommandContext, @Param('cycle') cycle: string) {
    return this.move(context.with({ body: {} }), cycle, 'close');
  }

  @Post('minutes')
  @Operation('writeMinutes', {
    errors: ['VALIDATION_FAILED', 'FILES_UNAVAILABLE', 'STAGE_NOT_OPEN', 'CYCLE_NOT_RUNNING', 'CYCLE_CANCELLED'],
    response: {
      example: {
        file: 'd9a4b0b6-6d0c-4f0b-9a53-5f5f5f1f6f2e',
        name: 'bien-ban-hoi-nghi-2023.pdf',
        bytes: 45210,
        contentType: 'application/pdf',
        sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      },
    },
  })
  writeMinutes(@Command() context: CommandContext, @Body() sent: WriteMinutesDto) {
    return this.minutes.write(context.with({ body: sent }), sent);
  }

  private async withDate(context: CommandContext, cycle: string, sent: DateDto, update: 'fixDate' | 'moveDate') {
    const { bloc } = await this.years.read(cycle);
    const reason = reasonOf(sent.reason);
    const body = { date: instantOfSent(sent.date, bloc.timezone, '/date'), ...(reason !== '' && { reason }) };
    return this.move(context.with({ body }), cycle, update);
  }

  /** The conference's workflow begins with the submissions; before that there is none to move. */
  private async move(context: CommandContext, cycle: string, update: keyof typeof UPDATES.conference) {
    const { state } = await this.years.read(cycle);
    const whenGone = await this.conference.whenGone(cycle, state);
    return this.runner.byProcess(context, {
      workflowId: workflowId.conference(cycle),
      update: UPDATES.conference[update],
      whenGone,
    });
  }
}
