import { Module } from '@nestjs/common';
import { CalendarController } from './calendar.controller';
import { CycleReads } from './cycle-reads.service';
import { CyclesController } from './cycles.controller';
import { CyclesService } from './cycles.service';
import { OutcomeService } from './outcome.service';
import { ProgressService } from './progress.service';

@Module({
  controllers: [CyclesController, CalendarController],
  providers: [CyclesService, CycleReads, ProgressService, OutcomeService],
  exports: [CyclesService],
})
export class CyclesModule {}
