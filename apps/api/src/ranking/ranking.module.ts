import { Module } from '@nestjs/common';
import { EarlierRankingService } from './earlier-ranking.service';
import { RankingController } from './ranking.controller';
import { RankingService } from './ranking.service';

@Module({ controllers: [RankingController], providers: [RankingService, EarlierRankingService] })
export class RankingModule {}
