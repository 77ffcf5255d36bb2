import { Module } from '@nestjs/common';
import { EventHub } from './event-hub.service';
import { EventsController } from './events.controller';
import { StreamController } from './stream.controller';

@Module({ controllers: [StreamController, EventsController], providers: [EventHub] })
export class StreamModule {}
