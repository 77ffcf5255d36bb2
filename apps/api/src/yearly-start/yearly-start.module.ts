import { Module } from '@nestjs/common';
import { CyclesModule } from '../cycles/cycles.module';
import { HeldDraftsController } from './held-drafts.controller';
import { YearlyStartController } from './yearly-start.controller';
import { YearlyStartService } from './yearly-start.service';

@Module({
  imports: [CyclesModule],
  controllers: [YearlyStartController, HeldDraftsController],
  providers: [YearlyStartService],
})
export class YearlyStartModule {}
