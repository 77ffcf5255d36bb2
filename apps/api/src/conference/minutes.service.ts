import { Inject, Injectable } from '@nestjs/common';
import { Refusal } from '@thidua/contracts';
import { type Command, type Tx, Years } from '@thidua/database';
import { type MinutesDocument, minutesPdf } from '@thidua/documents';
import { canonicalJson } from '@thidua/domain';
import type { FileStore } from '@thidua/files';
import { DataSource } from 'typeorm';
import { type CommandContext, CommandRunner, FILE_STORE } from '../foundation';
import type { WriteMinutesDto } from './conference.dto';
import { minutesFacts, minutesFactsSoFar } from './minutes-facts';
import { minutesOf, minutesSoFar } from './minutes-wording';

export interface WrittenMinutes {
  file: string;
  name: string;
  bytes: number;
  contentType: string;
  sha256: string;
}

/** A paper that was printed and kept, and what it says. */
interface Printed {
  says: string;
  stored: Awaited<ReturnType<FileStore['putBytes']>>;
}

/** What the minutes have to say is known, and no paper says it yet. */
class NotPrinted extends Error {
  constructor(readonly minutes: MinutesDocument) {
    super('the minutes are not printed yet');
  }
}

/** A deadlock that is settled in the meantime has the paper printed anew; each contest can be settled once. */
const MOST_PRINTS = 5;

/** The minutes of a conference: a paper made of its facts. */
@Injectable()
export class MinutesService {
  constructor(
    @Inject(FILE_STORE) private readonly files: FileStore,
    private readonly years: Years,
    private readonly runner: CommandRunner,
    private readonly dataSource: DataSource,
  ) {}

  /**
   * Writes the minutes; writing again replaces the paper, whose row and bytes stay. Printing takes its time and is done
   * with no transaction open: a first one reads what is to be said and writes nothing, and the one that keeps the paper
   * sees that it still says that. A command that has its answer prints nothing.
   * @throws Refusal as {@link minutesFacts}
   */
  async write(context: CommandContext, sent: WriteMinutesDto): Promise<WrittenMinutes> {
    let printed: Printed | undefined;
    for (let prints = 0; ; prints += 1) {
      try {
        return await this.runner.byFacts(context, (tx, command) => this.keep(tx, command, sent, printed));
      } catch (error) {
        if (!(error instanceof NotPrinted) || prints === MOST_PRINTS) throw error;
        printed = await this.print(error.minutes);
      }
    }
  }

  /** What the minutes would say by now, in the words of the paper. Five statements. @throws Refusal DATE_NOT_FIXED */
  async soFar(cycle: string) {
    const year = await this.years.read(cycle);
    const facts = await minutesFactsSoFar({ query: (sql, values) => this.dataSource.query(sql, values) }, year);
    if (!facts) throw new Refusal('DATE_NOT_FIXED');
    const { host, absent, committees, contests, ...minutes } = minutesSoFar(year, facts, {});
    return {
      subject: minutes.subject,
      startedAt: minutes.startedAt,
      endedAt: minutes.endedAt,
      place: minutes.place,
      host: host ?? null,
      convened: minutes.convened,
      present: minutes.present,
      voting: minutes.voting,
      absent: absent ?? { excused: [], others: [] },
      committees: committees.map(({ members, since }) => ({ members, since: since ?? null })),
      contests: contests.map(({ name, votesAre, rounds, note }) => ({
        name,
        votesAre: votesAre ?? 'Số phiếu',
        rounds: rounds.map(({ needed, ...round }) => ({ ...round, needed: needed ?? null })),
        note: note ?? null,
      })),
      conclusion: minutes.conclusion,
    };
  }

  private async print(minutes: MinutesDocument): Promise<Printed> {
    const { bytes, contentType } = await minutesPdf(minutes);
    return { says: canonicalJson(minutes), stored: await this.files.putBytes(bytes, contentType) };
  }

  private async keep(
    tx: Tx,
    command: Command,
    sent: WriteMinutesDto,
    printed: Printed | undefined,
  ): Promise<WrittenMinutes> {
    const cycle = command.cycle ?? '';
    const year = await this.years.read(cycle, tx);
    const minutes = minutesOf(year, await minutesFacts(tx, year), sent);
    if (printed?.says !== canonicalJson(minutes)) throw new NotPrinted(minutes);
    const { key, sha256, bytes, contentType } = printed.stored;
    const name = `bien-ban-hoi-nghi-${year.year}.pdf`;
    const { id: file } = await tx.one<{ id: string }>(
      `insert into file (key, sha256, bytes, content_type, name, account_id) values ($1, $2, $3, $4, $5, $6) returning id`,
      [key, sha256, bytes, contentType, name, command.account],
    );
    await tx.query(`update conference set minutes_file_id = $2 where cycle_id = $1`, [cycle, file]);
    tx.event({
      cycle,
      type: 'minutes.written',
      actor: `account:${command.account}`,
      at: command.receivedAt,
      payload: { file, sha256 },
    });
    return { file, name, bytes, contentType, sha256 };
  }
}
