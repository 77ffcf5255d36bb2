import { Body, Controller, Delete, Get, Post, Req, Res } from '@nestjs/common';
import { Refusal } from '@thidua/contracts';
import type { Request, Response } from 'express';
import { Caller, CallerResolver, Operation } from '../foundation';
import { SessionDto, SignInDto } from './session.dto';
import { SessionService } from './session.service';

@Controller()
export class SessionController {
  constructor(
    private readonly sessions: SessionService,
    private readonly callers: CallerResolver,
  ) {}

  @Post('session')
  @Operation('signIn', {
    errors: ['VALIDATION_FAILED', 'SIGN_IN_FAILED', 'TOO_MANY_ATTEMPTS', 'CSRF'],
    response: SessionDto,
  })
  async signIn(
    @Body() dto: SignInDto,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionDto> {
    const secret = await this.sessions.signIn(dto, request, response);
    const caller = await this.callers.bySession(secret);
    if (!caller) throw new Refusal('SIGN_IN_FAILED');
    return this.sessions.read(caller);
  }

  @Get('session')
  @Operation('readSession', { response: SessionDto })
  read(@Caller() caller: Caller): Promise<SessionDto> {
    return this.sessions.read(caller);
  }

  @Delete('session')
  @Operation('signOut', { errors: ['CSRF'], response: 'nothing' })
  signOut(@Caller() caller: Caller, @Res({ passthrough: true }) response: Response): Promise<void> {
    return this.sessions.signOut(caller, response);
  }

  @Delete('sessions')
  @Operation('signOutEverywhere', { errors: ['CSRF'], response: 'nothing' })
  signOutEverywhere(@Caller() caller: Caller, @Res({ passthrough: true }) response: Response): Promise<void> {
    return this.sessions.signOutEverywhere(caller, response);
  }
}
