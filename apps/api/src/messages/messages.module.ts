import { Module } from '@nestjs/common';
import { WorkModule } from '../work/work.module';
import { CalendarController } from './calendar.controller';
import { CalendarService } from './calendar.service';
import { MessagesController } from './messages.controller';
import { MessagesService } from './messages.service';

@Module({
  imports: [WorkModule],
  controllers: [MessagesController, CalendarController],
  providers: [MessagesService, CalendarService],
})
export class MessagesModule {}
