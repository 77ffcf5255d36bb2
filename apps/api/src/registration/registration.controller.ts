import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { Caller, Command, CommandContext, CommandRunner, Operation } from '../foundation';
import { RegisterDto, RegistrationsDto, SignPactDto } from './registration.dto';
import { RegistrationService } from './registration.service';

@Controller('cycles/:cycle')
export class RegistrationController {
  constructor(
    private readonly runner: CommandRunner,
    private readonly registration: RegistrationService,
  ) {}

  @Get('registrations')
  @Operation('listRegistrations', { response: RegistrationsDto })
  list(@Param('cycle') cycle: string): Promise<RegistrationsDto> {
    return this.registration.list(cycle);
  }

  @Post('registrations/:unit')
  @Operation('register', {
    errors: [
      'STAGE_NOT_OPEN',
      'STAGE_CLOSED',
      'UNIT_UNKNOWN',
      'ALREADY_REGISTERED',
      'TITLE_UNKNOWN',
      'ENGINE_UNAVAILABLE',
      'CYCLE_NOT_RUNNING',
      'CYCLE_CANCELLED',
      'VALIDATION_FAILED',
    ],
    response: { example: { unit: 'PL', titles: ['CTD-T'], at: '2023-02-08T02:00:00.000Z' } },
  })
  async register(
    @Command() context: CommandContext,
    @Param('cycle') cycle: string,
    @Param('unit') unit: string,
    @Body() sent: RegisterDto,
  ) {
    const registered = await this.runner.byFacts(context.with({ body: sent }), (tx, command) =>
      this.registration.register(tx, command, unit, sent),
    );
    await this.registration.startDossier(cycle, unit);
    return registered;
  }

  @Put('registrations/:unit')
  @Operation('correctRegistration', {
    errors: [
      'STAGE_NOT_OPEN',
      'STAGE_CLOSED',
      'NOT_REGISTERED',
      'ALREADY_SIGNED',
      'TITLE_UNKNOWN',
      'CYCLE_NOT_RUNNING',
      'CYCLE_CANCELLED',
      'VALIDATION_FAILED',
    ],
    response: { example: { unit: 'PL', titles: ['CTD-T', 'BK-T'], at: '2023-02-09T02:00:00.000Z' } },
  })
  correct(@Command() context: CommandContext, @Param('unit') unit: string, @Body() sent: RegisterDto) {
    return this.runner.byFacts(context.with({ body: sent }), (tx, command) =>
      this.registration.correct(tx, command, unit, sent),
    );
  }

  @Post('pacts/:unit')
  @Operation('signPact', {
    errors: [
      'STAGE_NOT_OPEN',
      'STAGE_CLOSED',
      'NOT_REGISTERED',
      'ALREADY_SIGNED',
      'CYCLE_NOT_RUNNING',
      'CYCLE_CANCELLED',
      'VALIDATION_FAILED',
    ],
    response: { example: { unit: 'PL', at: '2023-03-23T01:30:00.000Z' } },
  })
  signPact(
    @Command() context: CommandContext,
    @Caller() caller: Caller,
    @Param('unit') unit: string,
    @Body() sent: SignPactDto,
  ) {
    return this.runner.byFacts(context.with({ body: sent }), (tx, command) =>
      this.registration.signPact(tx, command, unit, sent, caller.name),
    );
  }
}
