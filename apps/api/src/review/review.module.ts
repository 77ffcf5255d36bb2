import { Module } from '@nestjs/common';
import { SubmissionsModule } from '../submissions/submissions.module';
import { AssignmentsService } from './assignments.service';
import { BoardService } from './board.service';
import { ConflictsService } from './conflicts.service';
import { ReviewController } from './review.controller';
import { ScoresService } from './scores.service';

@Module({
  imports: [SubmissionsModule],
  controllers: [ReviewController],
  providers: [AssignmentsService, BoardService, ConflictsService, ScoresService],
})
export class ReviewModule {}
