import { Controller, Get, Param } from '@nestjs/common';
import { ERRORS, isErrorCode, Refusal } from '@thidua/contracts';
import { Operation } from '../openapi/operation.decorator';
import { titleOf } from './problem';
import { ProblemMeaning } from './problem-meaning.dto';

@Controller('problems')
export class ProblemsController {
  @Get(':code')
  @Operation('readProblem', { errors: ['NOT_FOUND'], response: ProblemMeaning })
  read(@Param('code') code: string): ProblemMeaning {
    if (!isErrorCode(code)) throw new Refusal('NOT_FOUND');
    const { status, vi, en } = ERRORS[code];
    return { code, title: titleOf(code), status, sentence: { vi, en } };
  }
}
