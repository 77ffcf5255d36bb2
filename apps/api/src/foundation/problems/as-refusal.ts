import { HttpException } from '@nestjs/common';
import { type ErrorCode, type FieldProblem, Refusal } from '@thidua/contracts';
import { FileStoreAway } from '@thidua/files';

/** SQLSTATE classes and socket errors that mean "the database is away": connection, shutting down, too many. */
const AWAY = /^(08\w{3}|57P0[123]|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND)$/;
const AWAY_MESSAGES = /timeout exceeded when trying to connect|Connection terminated|Driver not Connected/i;
const INVALID_TEXT = new Set(['22P02', '22P05', '22021']);

interface MaybeDatabaseError {
  code?: string;
  driverError?: { code?: string };
  errors?: { code?: string }[];
}

const sqlCode = (error: MaybeDatabaseError): string | undefined =>
  error.driverError?.code ?? error.code ?? error.errors?.[0]?.code;

function isDatabaseAway(error: Error): boolean {
  const code = sqlCode(error as MaybeDatabaseError);
  return (code !== undefined && AWAY.test(code)) || AWAY_MESSAGES.test(error.message);
}

const BY_STATUS: Record<number, ErrorCode> = {
  400: 'VALIDATION_FAILED',
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  405: 'NOT_FOUND',
  413: 'FILE_TOO_LARGE',
  415: 'FILE_TYPE_NOT_ALLOWED',
  429: 'TOO_MANY_ATTEMPTS',
};

const statusOf = (error: Error): number | undefined => {
  if (error instanceof HttpException) return error.getStatus();
  const { status, expose } = error as { status?: unknown; expose?: unknown };
  return typeof status === 'number' && expose === true ? status : undefined;
};

/** What any error means for the asker; what was not meant as an answer is INTERNAL and says nothing of its inside. */
export function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (!(error instanceof Error)) return new Refusal('INTERNAL');
  const status = statusOf(error);
  if (status !== undefined) {
    const code = BY_STATUS[status] ?? (status < 500 ? 'VALIDATION_FAILED' : 'INTERNAL');
    const fields: FieldProblem[] = code === 'VALIDATION_FAILED' ? [{ path: '', code: 'UNREADABLE' }] : [];
    return new Refusal(code, {}, fields);
  }
  if (error instanceof FileStoreAway) return new Refusal('FILES_UNAVAILABLE');
  if (isDatabaseAway(error)) return new Refusal('DATABASE_UNAVAILABLE');
  // an id of the route that is no uuid names nothing
  if (INVALID_TEXT.has(sqlCode(error as MaybeDatabaseError) ?? '')) return new Refusal('NOT_FOUND');
  return new Refusal('INTERNAL');
}
