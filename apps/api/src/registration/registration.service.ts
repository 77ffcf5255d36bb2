import { Injectable } from '@nestjs/common';
import { Refusal, WORKFLOWS, workflowId } from '@thidua/contracts';
import { type Command, openForUnit, type Tx, type Year, Years } from '@thidua/database';
import { DataSource } from 'typeorm';
import { requireRunning, yearRefOf } from '../cycles/as-of';
import { requireMember } from '../cycles/members';
import { Process, WorkflowGone } from '../foundation/engine/process.service';
import { LIST, type ListedUnit, shownOf } from './listed';
import type { RegisterDto, RegistrationsDto, SignPactDto } from './registration.dto';

const TARGETS_LIMIT = 20_000;

/** Units register for the year and sign the pact, while registration is open for them. */
@Injectable()
export class RegistrationService {
  constructor(
    private readonly years: Years,
    private readonly dataSource: DataSource,
    private readonly process: Process,
  ) {}

  /**
   * Registers a unit with the titles it pledges: none, too, since to be scored and ranked it need only have registered;
   * nominated it is for what it pledged alone. The unit has a dossier from now on, as a draft.
   * @throws Refusal UNIT_UNKNOWN, STAGE_NOT_OPEN, STAGE_CLOSED, ALREADY_REGISTERED, TITLE_UNKNOWN, VALIDATION_FAILED,
   * CYCLE_CANCELLED
   */
  async register(tx: Tx, command: Command, unit: string, { titles, targets = {} }: RegisterDto) {
    const cycle = command.cycle ?? '';
    const year = await this.years.read(cycle, tx);
    requireRunning(year);
    requireMember(year, unit);
    if (await this.isRegistered(tx, cycle, unit)) throw new Refusal('ALREADY_REGISTERED');
    await openForUnit(tx, cycle, 'registration', unit, command.receivedAt);
    requirePledgeable(year, { titles, targets });
    const [registered] = await tx.query(
      `insert into registration (cycle_id, unit, titles, targets, at, account_id)
       values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning unit`,
      [cycle, unit, titles, JSON.stringify(targets), command.receivedAt, command.account],
    );
    if (!registered) throw new Refusal('ALREADY_REGISTERED');
    await tx.query(`insert into submission (cycle_id, unit) values ($1, $2) on conflict do nothing`, [cycle, unit]);
    tx.event({
      cycle,
      type: 'unit.registered',
      actor: `account:${command.account}`,
      at: command.receivedAt,
      payload: { unit, titles },
    });
    return { unit, titles, at: command.receivedAt };
  }

  /**
   * Replaces what a unit pledged, as long as registration is open for it and it has not signed the pact, which covers the
   * pledge. When it registered stays.
   * @throws Refusal STAGE_NOT_OPEN, STAGE_CLOSED, NOT_REGISTERED, ALREADY_SIGNED, TITLE_UNKNOWN, VALIDATION_FAILED,
   *   CYCLE_NOT_RUNNING, CYCLE_CANCELLED
   */
  async correct(tx: Tx, command: Command, unit: string, { titles, targets = {} }: RegisterDto) {
    const cycle = command.cycle ?? '';
    const year = await this.years.read(cycle, tx);
    requireRunning(year);
    await openForUnit(tx, cycle, 'registration', unit, command.receivedAt);
    // a pact that is being signed refers to this row: either it waits for the correction, or this finds it signed
    const before = await tx.maybe<{ titles: string[] }>(
      `select titles from registration where cycle_id = $1 and unit = $2 for update`,
      [cycle, unit],
    );
    if (!before) throw new Refusal('NOT_REGISTERED');
    if (await this.hasSigned(tx, cycle, unit)) throw new Refusal('ALREADY_SIGNED');
    requirePledgeable(year, { titles, targets });
    await tx.query(`update registration set titles = $3, targets = $4 where cycle_id = $1 and unit = $2`, [
      cycle,
      unit,
      titles,
      JSON.stringify(targets),
    ]);
    tx.event({
      cycle,
      type: 'registration.corrected',
      actor: `account:${command.account}`,
      at: command.receivedAt,
      payload: { unit, titles, before: before.titles },
    });
    return { unit, titles, at: command.receivedAt };
  }

  /**
   * A unit that registers after submissions opened has its dossier's workflow from now on, as the others have since
   * then. Sent again by a retry of the command. @throws Refusal ENGINE_UNAVAILABLE
   */
  async startDossier(cycle: string, unit: string): Promise<void> {
    const [opened] = await this.dataSource.query(
      `select 1 from stage where cycle_id = $1 and name = 'submission' and state <> 'pending'`,
      [cycle],
    );
    if (!opened) return;
    const ref = { ...yearRefOf(await this.years.read(cycle)), unit };
    try {
      await this.process.start({ workflowId: workflowId.submission(cycle, unit), workflow: WORKFLOWS.submission, ref });
    } catch (error) {
      if (!(error instanceof WorkflowGone)) throw error;
    }
  }

  /**
   * Signs the pact for a unit.
   * @throws Refusal STAGE_NOT_OPEN, STAGE_CLOSED, NOT_REGISTERED, ALREADY_SIGNED, CYCLE_CANCELLED
   */
  async signPact(tx: Tx, command: Command, unit: string, { signerName, signerRole }: SignPactDto, caller: string) {
    const cycle = command.cycle ?? '';
    requireRunning(await this.years.read(cycle, tx));
    if (!(await this.isRegistered(tx, cycle, unit))) throw new Refusal('NOT_REGISTERED');
    if (await this.hasSigned(tx, cycle, unit)) throw new Refusal('ALREADY_SIGNED');
    await openForUnit(tx, cycle, 'registration', unit, command.receivedAt);
    const [signed] = await tx.query(
      `insert into pact (cycle_id, unit, signer_name, signer_role, at, account_id)
       values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning unit`,
      [cycle, unit, signerName ?? caller, signerRole ?? 'Trưởng đơn vị', command.receivedAt, command.account],
    );
    if (!signed) throw new Refusal('ALREADY_SIGNED');
    tx.event({
      cycle,
      type: 'pact.signed',
      actor: `account:${command.account}`,
      at: command.receivedAt,
      payload: { unit },
    });
    return { unit, at: command.receivedAt };
  }

  private async isRegistered(tx: Tx, cycle: string, unit: string): Promise<boolean> {
    return (
      (await tx.maybe(`select 1 from registration where cycle_id = $1 and unit = $2`, [cycle, unit])) !== undefined
    );
  }

  private async hasSigned(tx: Tx, cycle: string, unit: string): Promise<boolean> {
    return (await tx.maybe(`select 1 from pact where cycle_id = $1 and unit = $2`, [cycle, unit])) !== undefined;
  }

  /** Every unit of the bloc with what it registered and signed, in the order of the bloc. One statement. */
  async list(cycle: string): Promise<RegistrationsDto> {
    return shownOf(await this.dataSource.query<ListedUnit[]>(LIST, [cycle]));
  }
}

/** @throws Refusal TITLE_UNKNOWN for a title that the rules do not name, VALIDATION_FAILED for targets without end */
function requirePledgeable(year: Year, { titles, targets }: { titles: string[]; targets: object }): void {
  const unknown = titles.filter((title) => !year.rules.registration.titles.includes(title));
  if (unknown.length > 0) {
    throw new Refusal(
      'TITLE_UNKNOWN',
      {},
      unknown.map((title) => ({ path: `/titles/${titles.indexOf(title)}`, code: 'TITLE_UNKNOWN' })),
    );
  }
  if (JSON.stringify(targets).length > TARGETS_LIMIT) {
    throw new Refusal('VALIDATION_FAILED', {}, [{ path: '/targets', code: 'TOO_MUCH' }]);
  }
}
