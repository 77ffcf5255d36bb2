import { AsyncLocalStorage } from 'node:async_hooks';
import type { NextFunction, Request, Response } from 'express';
import type { DataSource, Logger, QueryRunner } from 'typeorm';

const counts = new AsyncLocalStorage<{ statements: number }>();

const SQL_COUNT_HEADER = 'X-SQL-Count';

/** Counts the statements of the request that runs, and passes everything on. */
class CountingLogger implements Logger {
  constructor(private readonly next: Logger) {}

  logQuery(query: string, parameters?: unknown[], runner?: QueryRunner): void {
    const count = counts.getStore();
    if (count) count.statements += 1;
    this.next.logQuery(query, parameters as never, runner);
  }
  logQueryError(error: string | Error, query: string, parameters?: unknown[], runner?: QueryRunner): void {
    this.next.logQueryError(error, query, parameters as never, runner);
  }
  logQuerySlow(time: number, query: string, parameters?: unknown[], runner?: QueryRunner): void {
    this.next.logQuerySlow(time, query, parameters as never, runner);
  }
  logSchemaBuild(message: string, runner?: QueryRunner): void {
    this.next.logSchemaBuild(message, runner);
  }
  logMigration(message: string, runner?: QueryRunner): void {
    this.next.logMigration(message, runner);
  }
  log(level: 'log' | 'info' | 'warn', message: unknown, runner?: QueryRunner): void {
    this.next.log(level, message, runner);
  }
}

/** Has every statement of the data source counted for the request in which it runs. */
export function countStatements(dataSource: DataSource): void {
  dataSource.logger = new CountingLogger(dataSource.logger);
}

/** Says in a header how many SQL statements a request made, so that a test can hold it to a fixed number. */
export function sqlCountHeader(_request: Request, response: Response, next: NextFunction): void {
  const count = { statements: 0 };
  const writeHead = response.writeHead.bind(response) as (...parts: unknown[]) => Response;
  response.writeHead = ((...parts: unknown[]) => {
    if (!response.headersSent) response.setHeader(SQL_COUNT_HEADER, String(count.statements));
    return writeHead(...parts);
  }) as typeof response.writeHead;
  counts.run(count, next);
}
