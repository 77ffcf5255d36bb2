import { Injectable } from '@nestjs/common';
import { type Instant, Refusal, requireWithin, SIGNALS, workflowId } from '@thidua/contracts';
import { type Command, notify, type Tx, Years } from '@thidua/database';
import { decisionDates, toLocalDate } from '@thidua/domain';
import { DataSource } from 'typeorm';
import { Process, WorkflowGone } from '../foundation';
import type { RecogniseDto } from './issuance.dto';

interface Recognised {
  office: string;
  units: string[];
  number: string;
  date: string;
}

/** Elected is not appointed: an officer takes office when a decision of the standing body's body recognises them. */
@Injectable()
export class RecognitionService {
  constructor(
    private readonly years: Years,
    private readonly process: Process,
    private readonly dataSource: DataSource,
  ) {}

  /**
   * Recognises whoever was elected to an office. One decision may recognise several offices.
   * @throws Refusal NOT_ELECTED, ALREADY_RECOGNISED, DATE_OUT_OF_RANGE, DECISION_CONFLICT, CYCLE_CANCELLED
   */
  async recognise(tx: Tx, command: Command, office: string, decision: RecogniseDto): Promise<Recognised> {
    const cycle = command.cycle ?? '';
    const year = await this.years.read(cycle, tx);
    if (year.state === 'cancelled') throw new Refusal('CYCLE_CANCELLED');
    const officers = await tx.query<{ unit: string; state: 'elected' | 'recognised' }>(
      `select unit, state from officer where cycle_id = $1 and office = $2 order by unit for update`,
      [cycle, office],
    );
    if (officers.length === 0) throw new Refusal('NOT_ELECTED');
    const units = officers.filter(({ state }) => state === 'elected').map(({ unit }) => unit);
    if (units.length === 0) throw new Refusal('ALREADY_RECOGNISED');
    const { startsAt } = await tx.one<{ startsAt: Instant }>(
      `select starts_at as "startsAt" from conference where cycle_id = $1`,
      [cycle],
    );
    const { timezone } = year.bloc;
    const elected = { decided: toLocalDate(startsAt, timezone) };
    requireWithin(decision.date, decisionDates(elected, command.receivedAt, timezone));
    const id = await this.decision(tx, command, decision, {
      series: year.rehearsal ? cycle : '',
      blocId: year.blocId,
      era: year.rules.era,
    });
    await tx.query(
      `update officer set state = 'recognised', decision_id = $4 where cycle_id = $1 and office = $2 and unit = any($3::text[])`,
      [cycle, office, units, id],
    );
    tx.event({
      cycle,
      type: 'officer.recognised',
      actor: `account:${command.account}`,
      at: command.receivedAt,
      payload: { office, units, number: decision.number },
    });
    const at = command.receivedAt;
    await notify(
      tx,
      units.flatMap((unit) =>
        [`unit:${unit}`, 'head'].map((recipient) => ({
          cycle,
          recipient,
          kind: 'recognised' as const,
          facts: { office, unit },
          stage: 'issuance' as const,
          about: `${office}/${unit}`,
          subject: 'officers',
          dueAt: at,
          at,
        })),
      ),
    );
    return { office, units, number: decision.number, date: decision.date };
  }

  /**
   * Tells the cycle, where it only waits for what is outstanding past its deadline; before that it asks by itself. Sent
   * again by a retry of the command. @throws Refusal ENGINE_UNAVAILABLE
   */
  async tell(cycle: string): Promise<void> {
    const [overdue] = await this.dataSource.query(
      `select 1 from stage where cycle_id = $1 and name = 'issuance' and state = 'open' and overdue_at is not null`,
      [cycle],
    );
    if (!overdue) return;
    try {
      await this.process.signal(workflowId.cycle(cycle), SIGNALS.changed);
    } catch (error) {
      if (!(error instanceof WorkflowGone)) throw error;
    }
  }

  private async decision(
    tx: Tx,
    command: Command,
    { number, date, signerName }: RecogniseDto,
    { series, blocId, era }: { series: string; blocId: string; era: string },
  ): Promise<string> {
    const year = Number(date.slice(0, 4));
    const { body, title } = await tx.one<{ body: string; title: unknown }>(
      `select b.id as body, b.signer_title as title from bloc o join body b on b.id = o.standing_body_id where o.id = $1`,
      [blocId],
    );
    await tx.query(
      `insert into decision (body_id, series, number, year, date, kind, signer_name, signer_title, era, account_id)
       values ($1, $2, $3, $4, $5, 'recognition', $6, $7, $8, $9) on conflict on constraint uq_decision_number do nothing`,
      [
        body,
        series,
        number,
        year,
        date,
        signerName ?? null,
        title === null ? null : JSON.stringify(title),
        era,
        command.account,
      ],
    );
    const stored = await tx.one<{ id: string; date: string }>(
      `select id, date from decision where body_id = $1 and series = $2 and number = $3 and year = $4 and kind = 'recognition'`,
      [body, series, number, year],
    );
    if (stored.date !== date) throw new Refusal('DECISION_CONFLICT');
    return stored.id;
  }
}
