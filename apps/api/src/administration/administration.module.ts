import { Module } from '@nestjs/common';
import { BlocsController } from './blocs.controller';
import { BodiesController } from './bodies.controller';
import { UnitsController } from './units.controller';

/** Bodies, blocs and units: who there is before any year begins. */
@Module({ controllers: [BodiesController, BlocsController, UnitsController] })
export class AdministrationModule {}
