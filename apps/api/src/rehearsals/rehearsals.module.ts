import { Module } from '@nestjs/common';
import { CyclesModule } from '../cycles/cycles.module';
import { ClockService } from './clock.service';
import { ClockLock } from './clock-lock';
import { PlayersService } from './players.service';
import { PulsesService } from './pulses.service';
import { RehearsalsController } from './rehearsals.controller';
import { RehearsalsService } from './rehearsals.service';
import { SampleYear } from './sample-year.service';

@Module({
  imports: [CyclesModule],
  controllers: [RehearsalsController],
  providers: [RehearsalsService, PlayersService, ClockService, ClockLock, PulsesService, SampleYear],
})
export class RehearsalsModule {}
