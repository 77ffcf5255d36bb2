import { Module } from '@nestjs/common';
import { CyclesModule } from '../cycles/cycles.module';
import { RulesController } from './rules.controller';
import { RulesService } from './rules.service';

@Module({ imports: [CyclesModule], controllers: [RulesController], providers: [RulesService] })
export class RulesModule {}
