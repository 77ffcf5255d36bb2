import { Module } from '@nestjs/common';
import { RemindersController } from './reminders.controller';
import { RemindersService } from './reminders.service';
import { WorkdaysController } from './workdays.controller';

@Module({ controllers: [RemindersController, WorkdaysController], providers: [RemindersService] })
export class RemindersModule {}
