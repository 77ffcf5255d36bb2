import { Module } from '@nestjs/common';
import { LocalController } from './local.controller';
import { SampleService } from './sample.service';

/** What exists only where somebody tries the program on their own machine. */
@Module({ controllers: [LocalController], providers: [SampleService] })
export class LocalModule {}
