import { Module } from '@nestjs/common';
import { CalendarController } from './calendar.controller';
import { CycleReads } from './cycle-reads.service';
import { CyclesController } from './cycles.controller';
import { CyclesService } from './cycles.service';
import { OutcomeService } from './outcome.service';
import { ProgressService } from './progress.service';
import { StartPlanService } from './start-plan.service';
import { WaitingDrafts } from './waiting-drafts';
import { YearRulesController } from './year-rules.controller';

@Module({
  controllers: [CyclesController, YearRulesController, CalendarController],
  providers: [CyclesService, CycleReads, ProgressService, OutcomeService, StartPlanService, WaitingDrafts],
  exports: [CyclesService, WaitingDrafts],
})
export class CyclesModule {}
