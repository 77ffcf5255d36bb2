import { Module } from '@nestjs/common';
import { ConferenceController } from './conference.controller';
import { ConferenceService } from './conference.service';
import { ConferenceCalendar } from './conference-calendar.service';
import { MinutesService } from './minutes.service';

@Module({ controllers: [ConferenceController], providers: [ConferenceService, ConferenceCalendar, MinutesService] })
export class ConferenceModule {}
