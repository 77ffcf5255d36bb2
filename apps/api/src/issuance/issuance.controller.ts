import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { type ErrorCode, type IssuanceRef, UPDATES, WORKFLOWS, workflowId } from '@thidua/contracts';
import { Years } from '@thidua/database';
import { cycleGone, yearRefOf } from '../cycles/as-of';
import { reasonOf } from '../cycles/normalise';
import { Caller, Command, CommandContext, CommandRunner, Operation, orNull, PageQuery } from '../foundation';
import { AwardsService } from './awards.service';
import { ANNOUNCEMENT_EXAMPLE, AWARD_EXAMPLE, OFFICER_EXAMPLE, REGISTER_EXAMPLE, SERIES_EXAMPLE } from './examples';
import { DecideDto, RecogniseDto, RefuseDto, RegisterQuery, RevokeDto } from './issuance.dto';
import { RecognitionService } from './recognition.service';
import { RegisterService } from './register.service';

const MOVES: ErrorCode[] = [
  'ENGINE_UNAVAILABLE',
  'VALIDATION_FAILED',
  'NOT_NOMINATED',
  'CYCLE_NOT_RUNNING',
  'CYCLE_CANCELLED',
];

/** A bloc never issues: it nominates, and the issuing body decides. */
@Controller()
export class IssuanceController {
  constructor(
    private readonly runner: CommandRunner,
    private readonly years: Years,
    private readonly awards: AwardsService,
    private readonly recognition: RecognitionService,
    private readonly publicRegister: RegisterService,
  ) {}

  @Post('cycles/:cycle/nominations')
  @Operation('nominate', {
    errors: [
      'ENGINE_UNAVAILABLE',
      'STAGE_NOT_OPEN',
      'STAGE_CLOSED',
      'ALREADY_NOMINATED',
      'STAGE_NOT_OPEN',
      'CYCLE_NOT_RUNNING',
      'CYCLE_CANCELLED',
    ],
    response: { example: { nominations: [{ award: 'CTD-T', unit: 'PL' }] } },
  })
  async nominate(@Command() context: CommandContext, @Param('cycle') cycle: string) {
    return this.runner.byProcess(context.with({ body: {} }), {
      workflowId: workflowId.cycle(cycle),
      update: UPDATES.cycle.nominate,
      whenGone: cycleGone(await this.years.read(cycle)),
    });
  }

  @Get('cycles/:cycle/awards')
  @Operation('listAwards', { response: { example: { rows: [AWARD_EXAMPLE], officers: [OFFICER_EXAMPLE] } } })
  list(@Param('cycle') cycle: string, @Caller() caller: Caller) {
    return this.awards.list(cycle, caller);
  }

  @Post('cycles/:cycle/awards/:award/:unit/decide')
  @Operation('decide', {
    errors: [...MOVES, 'ALREADY_DECIDED', 'DATE_OUT_OF_RANGE', 'DECISION_CONFLICT', 'ISSUANCE_FAILED'],
    response: { example: { award: 'CTD-T', unit: 'PL', state: 'issued', certificateNumber: '0001/2023' } },
  })
  decide(
    @Command() context: CommandContext,
    @Param('cycle') cycle: string,
    @Param('award') award: string,
    @Param('unit') unit: string,
    @Body() { number, date, signerName }: DecideDto,
  ) {
    const body = { number: documentNumber(number), date, ...(signerName !== undefined && { signerName }) };
    return this.act(context.with({ body }), { cycle, award, unit }, 'decide');
  }

  @Post('cycles/:cycle/awards/:award/:unit/refuse')
  @Operation('refuse', {
    errors: [...MOVES, 'ALREADY_DECIDED', 'REASON_REQUIRED'],
    response: { example: { award: 'CTD-T', unit: 'PL', state: 'refused' } },
  })
  refuse(
    @Command() context: CommandContext,
    @Param('cycle') cycle: string,
    @Param('award') award: string,
    @Param('unit') unit: string,
    @Body() sent: RefuseDto,
  ) {
    return this.act(context.with({ body: { reason: reasonOf(sent.reason) } }), { cycle, award, unit }, 'refuse');
  }

  @Post('cycles/:cycle/awards/:award/:unit/revoke')
  @Operation('revoke', {
    errors: [...MOVES, 'NOT_ISSUED', 'DATE_OUT_OF_RANGE', 'DECISION_CONFLICT', 'REASON_REQUIRED'],
    response: { example: { award: 'CTD-T', unit: 'PL', state: 'revoked' } },
  })
  revoke(
    @Command() context: CommandContext,
    @Param('cycle') cycle: string,
    @Param('award') award: string,
    @Param('unit') unit: string,
    @Body() { number, date, signerName, reason }: RevokeDto,
  ) {
    const body = {
      number: documentNumber(number),
      date,
      ...(signerName !== undefined && { signerName }),
      reason: reasonOf(reason),
    };
    return this.act(context.with({ body }), { cycle, award, unit }, 'revoke');
  }

  @Post('cycles/:cycle/officers/:office/recognise')
  @Operation('recognise', {
    errors: [
      'VALIDATION_FAILED',
      'NOT_ELECTED',
      'ALREADY_RECOGNISED',
      'DATE_OUT_OF_RANGE',
      'DECISION_CONFLICT',
      'CYCLE_CANCELLED',
      'ENGINE_UNAVAILABLE',
    ],
    response: { example: { office: 'head', units: ['PL'], number: '412/QĐ-SVHTTDL', date: '2023-12-11' } },
  })
  async recognise(
    @Command() context: CommandContext,
    @Param('cycle') cycle: string,
    @Param('office') office: string,
    @Body() sent: RecogniseDto,
  ) {
    const body = { ...sent, number: documentNumber(sent.number) };
    const recognised = await this.runner.byFacts(context.with({ subject: office, body }), (tx, command) =>
      this.recognition.recognise(tx, command, office, body),
    );
    await this.recognition.tell(cycle);
    return recognised;
  }

  @Get('register')
  @Operation('readRegister', {
    errors: ['VALIDATION_FAILED'],
    response: { example: { rows: [REGISTER_EXAMPLE], next: orNull('WzIwMjNd') } },
  })
  register(@Query() query: RegisterQuery) {
    return this.publicRegister.register(query);
  }

  @Get('register/series')
  @Operation('readRegister', {
    id: 'readRegisterSeries',
    summary: 'Các dãy số trong sổ khen thưởng / Series of numbers in the register',
    response: { example: { rows: [SERIES_EXAMPLE] } },
  })
  series() {
    return this.publicRegister.series();
  }

  @Get('announcements')
  @Operation('readAnnouncements', {
    errors: ['VALIDATION_FAILED'],
    response: { example: { rows: [ANNOUNCEMENT_EXAMPLE], next: orNull('WzIwMjNd') } },
  })
  announcements(@Query() query: PageQuery) {
    return this.publicRegister.announcements(query);
  }

  private async act(
    context: CommandContext,
    { cycle, award, unit }: { cycle: string; award: string; unit: string },
    update: keyof typeof UPDATES.issuance,
  ) {
    const year = await this.years.read(cycle);
    const state = await this.awards.state(cycle, award, unit);
    const ref: IssuanceRef = { ...yearRefOf(year), award, unit };
    return this.runner.byProcess(context.with({ subject: `${award}/${unit}` }), {
      workflowId: workflowId.issuance(cycle, award, unit),
      update: UPDATES.issuance[update],
      ...(state !== undefined && { start: { workflow: WORKFLOWS.issuance, ref } }),
      whenGone: whenGone(update, state),
    });
  }
}

/** Vietnamese letters can be written in two ways; a number is kept in one, so that equal ones are equal. */
const documentNumber = (sent: string): string => sent.normalize('NFC').trim();

/** What an act meets where there is no nomination, or its workflow is over. */
function whenGone(update: keyof typeof UPDATES.issuance, state: string | undefined): ErrorCode {
  if (state === undefined) return 'NOT_NOMINATED';
  return update === 'revoke' ? 'NOT_ISSUED' : 'ALREADY_DECIDED';
}
