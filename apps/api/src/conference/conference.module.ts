import { Module } from '@nestjs/common';
import { ConferenceController } from './conference.controller';
import { ConferenceService } from './conference.service';
import { MinutesService } from './minutes.service';

@Module({ controllers: [ConferenceController], providers: [ConferenceService, MinutesService] })
export class ConferenceModule {}
