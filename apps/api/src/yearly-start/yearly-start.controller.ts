import { Body, Controller, Delete, Get, Post, Put } from '@nestjs/common';
import { Refusal } from '@thidua/contracts';
import { Facts } from '@thidua/database';
import { Caller, Command, CommandContext, CommandRunner, Operation, Target } from '../foundation';
import { SetYearlyStartDto, YearlyStartDto } from './yearly-start.dto';
import { YearlyStartService } from './yearly-start.service';

const blocOf = ({ bloc }: Target): string => {
  if (bloc === undefined) throw new Refusal('NOT_FOUND');
  return bloc;
};

/**
 * Each year of a bloc drafts itself some days before registration opens, and begins when it does. What is said here is
 * a fact first; the engine's schedule follows it, and an answer of ENGINE_UNAVAILABLE wants to be sent again.
 */
@Controller('blocs/:bloc/yearly-start')
export class YearlyStartController {
  constructor(
    private readonly facts: Facts,
    private readonly runner: CommandRunner,
    private readonly starts: YearlyStartService,
  ) {}

  @Get()
  @Operation('readYearlyStart', { errors: ['ENGINE_UNAVAILABLE'], response: YearlyStartDto })
  read(@Target() target: Target): Promise<YearlyStartDto> {
    return this.starts.read(blocOf(target));
  }

  /** Setting twice is setting once, so it needs no Idempotency-Key. Counts from the calendar of the latest year. */
  @Put()
  @Operation('setYearlyStart', {
    errors: ['VALIDATION_FAILED', 'CSRF', 'NO_YEAR_TO_COPY', 'RULES_INVALID', 'ENGINE_UNAVAILABLE'],
    response: YearlyStartDto,
  })
  async set(
    @Caller() { account }: Caller,
    @Target() target: Target,
    @Body() sent: SetYearlyStartDto,
  ): Promise<YearlyStartDto> {
    const bloc = blocOf(target);
    await this.facts.commit((tx) => this.starts.set(tx, bloc, sent, { account, at: new Date().toISOString() }));
    await this.starts.follow(bloc);
    return this.starts.read(bloc);
  }

  @Post('pause')
  @Operation('setYearlyStart', {
    id: 'pauseYearlyStart',
    summary: 'Tạm dừng lịch tự bắt đầu / Start no year by itself until it is resumed',
    errors: ['ENGINE_UNAVAILABLE'],
    response: { example: { paused: true } },
  })
  pause(@Command() context: CommandContext, @Target() target: Target) {
    return this.turn(context, blocOf(target), true);
  }

  @Post('resume')
  @Operation('setYearlyStart', {
    id: 'resumeYearlyStart',
    summary: 'Tiếp tục lịch tự bắt đầu / Let years start by themselves again',
    errors: ['ENGINE_UNAVAILABLE'],
    response: { example: { paused: false } },
  })
  resume(@Command() context: CommandContext, @Target() target: Target) {
    return this.turn(context, blocOf(target), false);
  }

  /** A year that is drafted already begins all the same; hold its draft, or cancel it. */
  @Delete()
  @Operation('dropYearlyStart', { errors: ['CSRF', 'ENGINE_UNAVAILABLE'], response: 'nothing' })
  async drop(@Target() target: Target): Promise<void> {
    const bloc = blocOf(target);
    await this.facts.commit((tx) => this.starts.drop(tx, bloc));
    await this.starts.follow(bloc);
  }

  private async turn(context: CommandContext, bloc: string, paused: boolean): Promise<{ paused: boolean }> {
    const turned = await this.runner.byFacts(
      context.with({ subject: `${bloc}/${paused ? 'pause' : 'resume'}`, body: { paused } }),
      (tx, { account, receivedAt: at }) => this.starts.pause(tx, bloc, paused, { account, at }),
    );
    await this.starts.follow(bloc);
    return turned;
  }
}
