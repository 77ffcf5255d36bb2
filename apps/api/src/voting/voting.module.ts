import { Module } from '@nestjs/common';
import { BallotsService } from './ballots.service';
import { ContestActs } from './contest-acts.service';
import { ContestReads } from './contest-reads.service';
import { VotingController } from './voting.controller';
import { VotingService } from './voting.service';

@Module({ controllers: [VotingController], providers: [VotingService, ContestReads, ContestActs, BallotsService] })
export class VotingModule {}
