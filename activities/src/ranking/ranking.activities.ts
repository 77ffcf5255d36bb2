import { Injectable } from '@nestjs/common';
import { Refusal, reasonRequired, type Standing } from '@thidua/contracts';
import { lockStage, notify } from '@thidua/database';
import { checkScores, parseScore } from '@thidua/domain';
import { Activity } from '../activity';
import { actorOf, Conduct } from '../conduct';
import { CycleStanding } from '../cycle/cycle-standing';
import type { CycleCommand } from '../inputs';
import { overrideLine } from '../review/verified-dossier';
import { computeRanking, publishRanking } from './compute-ranking';

interface Answer {
  accept: boolean;
  score?: string;
  reason: string;
}

/** Objections are answered by the standing body while the ranking is provisional. */
@Injectable()
export class RankingActivities {
  constructor(
    private readonly conduct: Conduct,
    private readonly standing: CycleStanding,
  ) {}

  /**
   * Accepts an objection, which overrides the line with a score, or rejects it.
   * @throws Refusal OBJECTION_CLOSED, OBJECTION_ANSWERED, NOT_FOUND, REASON_REQUIRED, SCORE_OUT_OF_RANGE
   */
  @Activity()
  async answerObjection(input: CycleCommand): Promise<Standing> {
    await this.conduct.command(input.cycle, input.command, async (tx, year, command) => {
      const [unit = '', criterion = ''] = command.subject.split('/');
      const answer = command.body as Answer;
      const stage = await lockStage(tx, year.id, 'ranking', 'share');
      if (stage.state !== 'open') throw new Refusal('OBJECTION_CLOSED');
      const objection = await tx.maybe<{ id: string; state: string }>(
        `select id, state from objection where cycle_id = $1 and unit = $2 and criterion = $3 order by at desc limit 1 for update`,
        [year.id, unit, criterion],
      );
      if (!objection) throw new Refusal('NOT_FOUND');
      if (objection.state !== 'open') throw new Refusal('OBJECTION_ANSWERED');
      if (!answer.reason?.trim()) throw reasonRequired();
      if (answer.accept) {
        const score = parseScore(answer.score ?? '');
        const wrong =
          score === undefined ||
          checkScores(year.rules.scoring, { [criterion]: score }, { complete: false }).length > 0;
        if (wrong || score === undefined) throw new Refusal('SCORE_OUT_OF_RANGE', { criteria: criterion });
        await overrideLine(tx, year, unit, criterion, score, answer.reason);
      }
      await tx.query(`update objection set state = $2, score = $3, answer = $4, answered_at = $5 where id = $1`, [
        objection.id,
        answer.accept ? 'accepted' : 'rejected',
        answer.accept ? answer.score : null,
        answer.reason,
        command.receivedAt,
      ]);
      tx.event({
        cycle: year.id,
        type: 'objection.answered',
        actor: actorOf(command),
        at: command.receivedAt,
        payload: { unit, criterion, accepted: answer.accept },
      });
      if (answer.accept) await publishRanking(tx, year, await computeRanking(tx, year), command.receivedAt);
      await notify(tx, [
        {
          cycle: year.id,
          recipient: `unit:${unit}`,
          kind: 'objectionAnswered',
          facts: { criterion, accepted: answer.accept, reason: answer.reason },
          stage: 'ranking',
          about: criterion,
          subject: `objection/${unit}/${criterion}`,
          dueAt: command.receivedAt,
          at: command.receivedAt,
        },
      ]);
      return { unit, criterion, accepted: answer.accept };
    });
    return this.standing.of(input);
  }
}
