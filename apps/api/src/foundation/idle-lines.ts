import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';
import { type BeforeApplicationShutdown, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';

/** Milliseconds: longer than proxies keep theirs, which is mostly a minute. */
const KEPT = 75_000;
/** Of a line that comes to rest while the API ends; 0 would keep it for ever. */
const KEPT_AT_THE_END = 1;

/**
 * Lines on which nobody asks. They stay open so long that nobody asks on one in the moment in which it is closed, and hold
 * nothing up once the API ends: the server itself closes those on which somebody has asked before, not those on which
 * nobody ever did, as browsers open them beforehand.
 */
@Injectable()
export class IdleLines implements OnModuleInit, BeforeApplicationShutdown {
  private readonly silent = new Set<Socket>();

  constructor(private readonly host: HttpAdapterHost) {}

  onModuleInit(): void {
    this.server.keepAliveTimeout = KEPT;
    this.server.on('connection', (line: Socket) => {
      this.silent.add(line);
      line.once('close', () => this.silent.delete(line));
    });
    this.server.on('request', ({ socket }: IncomingMessage) => this.silent.delete(socket));
  }

  beforeApplicationShutdown(): void {
    this.server.keepAliveTimeout = KEPT_AT_THE_END;
    for (const line of this.silent) line.destroy();
  }

  private get server(): Server {
    return this.host.httpAdapter.getHttpServer();
  }
}
