import { Module } from '@nestjs/common';
import { NoticesModule } from '../notices/notices.module';
import { EventHub } from './event-hub.service';
import { EventsController } from './events.controller';
import { OpenStreams } from './open-streams.service';
import { StreamController } from './stream.controller';

@Module({
  imports: [NoticesModule],
  controllers: [StreamController, EventsController],
  providers: [EventHub, OpenStreams],
})
export class StreamModule {}
