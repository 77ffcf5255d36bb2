import { Module } from '@nestjs/common';
import { AwardsService } from './awards.service';
import { IssuanceController } from './issuance.controller';
import { RecognitionService } from './recognition.service';
import { RegisterService } from './register.service';

@Module({ controllers: [IssuanceController], providers: [AwardsService, RecognitionService, RegisterService] })
export class IssuanceModule {}
