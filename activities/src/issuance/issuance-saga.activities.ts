import { Inject, Injectable } from '@nestjs/common';
import { type EventType, Refusal, type Standing, type Turn } from '@thidua/contracts';
import { type Command, Facts, type Tx, type Year, Years } from '@thidua/database';
import type { Document } from '@thidua/documents';
import { awardMachine, certificateNumber } from '@thidua/domain';
import type { FileStore } from '@thidua/files';
import { Activity } from '../activity';
import { actorOf, ENGINE } from '../conduct';
import type { IssuanceStep } from '../inputs';
import { moved } from '../moved';
import { FILE_STORE } from '../tokens';
import { awardRule, issuingBody, lockAward, seriesOf } from './award';
import { type DecisionBody, decisionRow } from './decisions';
import { printCertificate, printDecision } from './papers';
import { tellOfAward } from './tell';
import { WaitingCycle } from './waiting-cycle';

/**
 * The steps by which a decision becomes an award in somebody's hands, and what undoes each of them. Every step can be
 * repeated; the command is completed by the last one, or refused when the steps were undone.
 */
@Injectable()
export class IssuanceSagaActivities {
  constructor(
    private readonly facts: Facts,
    private readonly years: Years,
    private readonly waiting: WaitingCycle,
    @Inject(FILE_STORE) private readonly files: FileStore,
  ) {}

  /** @throws Refusal CYCLE_CANCELLED, NOT_NOMINATED, ALREADY_DECIDED, DATE_OUT_OF_RANGE, DECISION_CONFLICT */
  @Activity()
  async recordDecision(step: IssuanceStep): Promise<void> {
    try {
      await this.step(step, async (tx, year, command) => {
        if (year.state === 'cancelled') throw new Refusal('CYCLE_CANCELLED');
        const award = await lockAward(tx, year, step.award, step.unit);
        if (command.state === 'done') return;
        moved(awardMachine, award.state, 'decide', 'ALREADY_DECIDED');
        if (award.decisionId !== null) return;
        const rule = awardRule(year, step.award);
        const decision = await decisionRow(
          tx,
          year,
          command,
          'award',
          step.award,
          award,
          issuingBody(year, rule).signerTitle,
        );
        await set(tx, step, 'decision_id = $4, decided_at = $5', [decision, command.receivedAt]);
        this.note(tx, step, 'award.decided', command, { decision });
      });
    } catch (error) {
      if (error instanceof Refusal) await this.facts.run(step.command, () => Promise.reject(error));
      throw error;
    }
  }

  @Activity()
  async undoDecision(step: IssuanceStep): Promise<void> {
    await this.step(step, async (tx, year, command) => {
      const award = await lockAward(tx, year, step.award, step.unit);
      if (award.state !== 'pending' || award.decisionId === null) return;
      await set(tx, step, 'decision_id = null, decided_at = null', []);
      await tx.query(
        `delete from decision d where d.id = $1
            and not exists (select 1 from award a where a.decision_id = d.id) and not exists (select 1 from officer o where o.decision_id = d.id)`,
        [award.decisionId],
      );
      this.note(tx, step, 'award.undone', command, { step: 'decision' });
    });
  }

  /** The next number of the issuing body's year, without gaps: reserved in the transaction that counts it. */
  @Activity()
  async reserveNumber(step: IssuanceStep): Promise<void> {
    await this.step(step, async (tx, year, command) => {
      const award = await lockAward(tx, year, step.award, step.unit);
      const live = await tx.query(
        `select 1 from certificate where cycle_id = $1 and award = $2 and unit = $3 and state <> 'void'`,
        [year.id, step.award, step.unit],
      );
      if (live.length > 0) return;
      const { year: numbered } = await tx.one<{ year: number }>(`select year from decision where id = $1`, [
        award.decisionId,
      ]);
      const { last } = await tx.one<{ last: number }>(
        `insert into number_series (body_id, series, year, last) values ($1, $2, $3, 1)
         on conflict (body_id, series, year) do update set last = number_series.last + 1 returning last`,
        [award.bodyId, seriesOf(year), numbered],
      );
      const { id } = await tx.one<{ id: string }>(
        `insert into certificate (body_id, series, year, number, cycle_id, award, unit) values ($1, $2, $3, $4, $5, $6, $7) returning id`,
        [award.bodyId, seriesOf(year), numbered, last, year.id, step.award, step.unit],
      );
      await set(tx, step, 'certificate_id = $4', [id]);
      this.note(tx, step, 'award.numbered', command, { number: certificateNumber({ n: last, year: numbered }) });
    });
  }

  /** A void number stays in the register as void; it is never given again. */
  @Activity()
  async voidNumber(step: IssuanceStep): Promise<void> {
    await this.step(step, async (tx, year, command) => {
      const award = await lockAward(tx, year, step.award, step.unit);
      if (award.state !== 'pending' || award.certificateId === null) return;
      await set(tx, step, 'certificate_id = null', []);
      await tx.query(
        `update certificate set state = 'void', void_reason = 'issuance undone', file_id = null where id = $1`,
        [award.certificateId],
      );
      this.note(tx, step, 'award.undone', command, { step: 'number' });
    });
  }

  /** Prints certificate and decision and keeps both with their digests. */
  @Activity()
  async printCertificate(step: IssuanceStep): Promise<void> {
    const year = await this.years.read(step.cycle);
    const paper = await this.facts.commit((tx) => printCertificate(tx, year, step));
    const decision = await this.facts.commit((tx) => printDecision(tx, year, step));
    const [certificateKey, decisionKey] = [await this.keep(paper), await this.keep(decision)];
    await this.step(step, async (tx, _year, command) => {
      const award = await lockAward(tx, year, step.award, step.unit);
      const { printed } = await tx.one<{ printed: boolean }>(
        `select file_id is not null as printed from certificate where id = $1`,
        [award.certificateId],
      );
      if (printed) return;
      const name = `${step.award}-${step.unit}`;
      const certificateFile = await fileRow(tx, certificateKey, paper, `bang-khen-${name}.pdf`);
      const decisionFile = await fileRow(tx, decisionKey, decision, `quyet-dinh-${name}.pdf`);
      await tx.query(`update certificate set file_id = $2 where id = $1`, [award.certificateId, certificateFile]);
      await tx.query(`update decision set file_id = $2 where id = $1`, [award.decisionId, decisionFile]);
      this.note(tx, step, 'award.certified', command, { sha256: paper.sha256 });
    });
  }

  /** The bytes stay in the store, which is addressed by content; what points at them goes. */
  @Activity()
  async discardCertificate(step: IssuanceStep): Promise<void> {
    await this.step(step, async (tx, year, command) => {
      const award = await lockAward(tx, year, step.award, step.unit);
      if (award.state !== 'pending' || award.certificateId === null) return;
      const discarded = await tx.query(
        `update certificate set file_id = null where id = $1 and state = 'reserved' and file_id is not null returning id`,
        [award.certificateId],
      );
      if (discarded.length > 0) this.note(tx, step, 'award.undone', command, { step: 'certificate' });
    });
  }

  @Activity()
  async enterRegister(step: IssuanceStep): Promise<void> {
    await this.step(step, async (tx, year, command) => {
      const award = await lockAward(tx, year, step.award, step.unit);
      const entered = await tx.query(
        `update certificate set state = 'issued', registered_at = $2 where id = $1 and state = 'reserved' returning id`,
        [award.certificateId, command.receivedAt],
      );
      if (entered.length > 0) this.note(tx, step, 'award.registered', command, {});
    });
  }

  @Activity()
  async leaveRegister(step: IssuanceStep): Promise<void> {
    await this.step(step, async (tx, year, command) => {
      const award = await lockAward(tx, year, step.award, step.unit);
      if (award.state !== 'pending' || award.certificateId === null) return;
      const left = await tx.query(
        `update certificate set state = 'reserved', registered_at = null where id = $1 and state = 'issued' returning id`,
        [award.certificateId],
      );
      if (left.length > 0) this.note(tx, step, 'award.undone', command, { step: 'register' });
    });
  }

  /** The last step: the award counts as issued, everybody concerned hears of it, and the command is answered. */
  @Activity()
  async announceAward(step: IssuanceStep & Turn): Promise<Standing> {
    await this.facts.run(step.command, async (tx, command) => {
      const year = await this.years.read(step.cycle, tx);
      await lockAward(tx, year, step.award, step.unit);
      await set(tx, step, `state = 'issued', announced_at = $4`, [command.receivedAt]);
      this.note(tx, step, 'award.announced', command, {});
      const { number, year: numbered } = await tx.one<{ number: number; year: number }>(
        `select c.number, c.year from certificate c join award a on a.certificate_id = c.id
          where a.cycle_id = $1 and a.award = $2 and a.unit = $3`,
        [step.cycle, step.award, step.unit],
      );
      const certificate = certificateNumber({ n: number, year: numbered });
      const about = { award: step.award, unit: step.unit };
      const at = command.receivedAt;
      await tellOfAward(tx, year, {
        kind: 'awarded',
        facts: { ...about, certificate },
        recipients: [`unit:${step.unit}`],
        at,
      });
      const { number: decision, date } = command.body as DecisionBody;
      await tellOfAward(tx, year, {
        kind: 'decision',
        facts: { ...about, number: decision, date },
        recipients: ['standingBody', 'head'],
        at,
      });
      return { ...about, state: 'issued', certificateNumber: certificate };
    });
    await this.waiting.tell(step.cycle);
    return { over: true };
  }

  /**
   * Everything was undone: the asker hears so, and may ask again with a new command. Unless it was the last step that
   * seemed to fail and had been committed: then the award is issued, and nothing was undone.
   */
  @Activity()
  async failIssuance(step: IssuanceStep): Promise<Standing> {
    try {
      await this.facts.run(step.command, () => Promise.reject(new Refusal('ISSUANCE_FAILED')));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { over: false };
    }
    await this.waiting.tell(step.cycle);
    return { over: true };
  }

  private step(step: IssuanceStep, work: (tx: Tx, year: Year, command: Command) => Promise<void>): Promise<void> {
    return this.facts.commit(async (tx) => {
      const year = await this.years.read(step.cycle, tx);
      const command = await tx.one<Command>(
        `select id, account_id as account, body, state, subject, received_at as "receivedAt" from command where id = $1`,
        [step.command],
      );
      await work(tx, year, command);
    });
  }

  private note(
    tx: Tx,
    step: IssuanceStep,
    type: Extract<EventType, `award.${string}`>,
    command: Command,
    payload: Record<string, unknown>,
  ): void {
    const actor = type === 'award.decided' ? actorOf(command) : ENGINE;
    tx.event({
      cycle: step.cycle,
      type,
      actor,
      at: command.receivedAt,
      payload: { award: step.award, unit: step.unit, ...payload },
    });
  }

  private async keep(document: Document): Promise<string> {
    const { key } = await this.files.putBytes(document.bytes, document.contentType);
    return key;
  }
}

async function set(tx: Tx, step: IssuanceStep, assignments: string, values: unknown[]): Promise<void> {
  await tx.query(`update award set ${assignments} where cycle_id = $1 and award = $2 and unit = $3`, [
    step.cycle,
    step.award,
    step.unit,
    ...values,
  ]);
}

async function fileRow(tx: Tx, key: string, document: Document, name: string): Promise<string> {
  const { id } = await tx.one<{ id: string }>(
    `insert into file (key, sha256, bytes, content_type, name) values ($1, $2, $3, $4, $5) returning id`,
    [key, document.sha256, document.bytes.length, document.contentType, name],
  );
  return id;
}
