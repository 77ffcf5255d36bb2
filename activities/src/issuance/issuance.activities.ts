import { Injectable } from '@nestjs/common';
import { type IssuanceRef, Refusal, reasonRequired, type Standing, WORKFLOWS, workflowId } from '@thidua/contracts';
import { Facts, lockStage, Years } from '@thidua/database';
import { awardMachine } from '@thidua/domain';
import { Activity } from '../activity';
import { actorOf, CANCELLED, Conduct, ENGINE } from '../conduct';
import { CycleStanding } from '../cycle/cycle-standing';
import { Engine } from '../engine';
import type { CycleCommand, IssuanceCommand, IssuanceTurn } from '../inputs';
import { moved } from '../moved';
import { yearRefOf } from '../year-ref';
import { awardRule, issuingBody, lockAward } from './award';
import { type DecisionBody, decisionRow } from './decisions';
import { tellOfAward } from './tell';
import { WaitingCycle } from './waiting-cycle';

/** Nominations go to the issuing bodies; these refuse or revoke here, and decide by the steps of the saga. */
@Injectable()
export class IssuanceActivities {
  constructor(
    private readonly conduct: Conduct,
    private readonly standing: CycleStanding,
    private readonly engine: Engine,
    private readonly waiting: WaitingCycle,
    private readonly facts: Facts,
    private readonly years: Years,
  ) {}

  /**
   * Sends the winners of the approval contests to the issuing bodies, once.
   * @throws Refusal STAGE_NOT_OPEN before the conference is closed, STAGE_CLOSED, ALREADY_NOMINATED
   */
  @Activity()
  async nominate(input: CycleCommand): Promise<Standing> {
    await this.conduct.command(input.cycle, input.command, async (tx, year, command) => {
      const at = command.receivedAt;
      const stage = await lockStage(tx, year.id, 'issuance', 'update');
      if (stage.state === 'pending') throw new Refusal('STAGE_NOT_OPEN');
      if (stage.state === 'closed') throw new Refusal('STAGE_CLOSED');
      const sent = await tx.query(`select 1 from event where cycle_id = $1 and type = 'nominations.sent' limit 1`, [
        year.id,
      ]);
      if (sent.length > 0) throw new Refusal('ALREADY_NOMINATED');
      const winners = await tx.query<{ award: string; unit: string }>(
        `select award, unnest(winners) as unit from contest where cycle_id = $1 and kind = 'approval' order by position`,
        [year.id],
      );
      const bodies = winners.map(({ award }) => awardRule(year, award).issuedBy);
      await tx.query(
        `insert into nomination (cycle_id, award, unit, body_id, at, account_id)
         select $1, n.award, n.unit, b.id, $5, $6
           from unnest($2::text[], $3::text[], $4::text[]) as n (award, unit, body) join body b on b.code = n.body`,
        [year.id, winners.map(({ award }) => award), winners.map(({ unit }) => unit), bodies, at, command.account],
      );
      tx.event({
        cycle: year.id,
        type: 'nominations.sent',
        actor: actorOf(command),
        at,
        payload: { nominations: winners },
      });
      return { nominations: winners };
    });
    await this.startIssuances(input.cycle);
    return this.standing.of(input);
  }

  /** The nomination reaches its issuing body; afterwards it waits for the decision. Over once that was made. */
  @Activity()
  async turnIssuance(input: IssuanceTurn): Promise<Standing> {
    return this.conduct.turn(input.cycle, input, async (tx, year, { at }) => {
      if (year.state === 'cancelled') return CANCELLED;
      const before = await tx.query(`select 1 from award where cycle_id = $1 and award = $2 and unit = $3`, [
        year.id,
        input.award,
        input.unit,
      ]);
      const award = await lockAward(tx, year, input.award, input.unit);
      if (before.length === 0) {
        const body = issuingBody(year, awardRule(year, input.award));
        tx.event({
          cycle: year.id,
          type: 'award.nominated',
          actor: ENGINE,
          at,
          payload: { award: input.award, unit: input.unit, body: body.code },
        });
        await tellOfAward(tx, year, {
          kind: 'nominated',
          facts: { award: input.award, unit: input.unit },
          recipients: [`body:${body.code}`],
          at,
        });
      }
      return { over: award.state !== 'pending' };
    });
  }

  /** @throws Refusal NOT_NOMINATED, ALREADY_DECIDED, REASON_REQUIRED */
  @Activity()
  async refuseAward(input: IssuanceCommand): Promise<Standing> {
    await this.conduct.command(
      input.cycle,
      input.command,
      async (tx, year, command) => {
        const { reason } = command.body as { reason?: string };
        const award = await lockAward(tx, year, input.award, input.unit);
        const state = moved(awardMachine, award.state, 'refuse', 'ALREADY_DECIDED');
        if (!reason?.trim()) throw reasonRequired();
        await tx.query(
          `update award set state = $6, reason = $4, decided_at = $5 where cycle_id = $1 and award = $2 and unit = $3`,
          [year.id, input.award, input.unit, reason, command.receivedAt, state],
        );
        const payload = { award: input.award, unit: input.unit };
        tx.event({ cycle: year.id, type: 'award.refused', actor: actorOf(command), at: command.receivedAt, payload });
        await tellOfAward(tx, year, {
          kind: 'awardRefused',
          facts: { ...payload, reason },
          recipients: [`unit:${input.unit}`, 'standingBody'],
          at: command.receivedAt,
        });
        return { ...payload, state };
      },
      { closed: true },
    );
    await this.waiting.tell(input.cycle);
    return { over: true };
  }

  /** An issued award is taken back by a later decision; it stays visible as revoked. @throws Refusal NOT_NOMINATED, NOT_ISSUED, REASON_REQUIRED, DATE_OUT_OF_RANGE, DECISION_CONFLICT */
  @Activity()
  async revokeAward(input: IssuanceCommand): Promise<Standing> {
    await this.conduct.command(
      input.cycle,
      input.command,
      async (tx, year, command) => {
        const { reason } = command.body as { reason?: string };
        const award = await lockAward(tx, year, input.award, input.unit);
        const state = moved(awardMachine, award.state, 'revoke', 'NOT_ISSUED');
        if (!reason?.trim()) throw reasonRequired();
        const body = issuingBody(year, awardRule(year, input.award));
        const decision = await decisionRow(tx, year, command, 'revocation', input.award, award, body.signerTitle);
        await tx.query(
          `update award set state = $6, revocation_id = $4, reason = $5 where cycle_id = $1 and award = $2 and unit = $3`,
          [year.id, input.award, input.unit, decision, reason, state],
        );
        const payload = { award: input.award, unit: input.unit, decision };
        tx.event({ cycle: year.id, type: 'award.revoked', actor: actorOf(command), at: command.receivedAt, payload });
        await tellOfAward(tx, year, {
          kind: 'awardRevoked',
          facts: { award: input.award, unit: input.unit, number: (command.body as DecisionBody).number, reason },
          recipients: [`unit:${input.unit}`, 'standingBody'],
          at: command.receivedAt,
        });
        return { award: input.award, unit: input.unit, state };
      },
      { closed: true },
    );
    return { over: true };
  }

  private async startIssuances(cycle: string): Promise<void> {
    const year = await this.years.read(cycle);
    const nominations = await this.facts.commit((tx) =>
      tx.query<Pick<IssuanceRef, 'award' | 'unit'>>(
        `select award, unit from nomination where cycle_id = $1 order by award, unit`,
        [cycle],
      ),
    );
    const ref = yearRefOf(year);
    await this.engine.start(
      WORKFLOWS.issuance,
      nominations.map(({ award, unit }) => ({
        workflowId: workflowId.issuance(cycle, award, unit),
        ref: { ...ref, award, unit },
      })),
    );
  }
}
