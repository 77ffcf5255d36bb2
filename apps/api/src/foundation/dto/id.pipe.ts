import { Injectable, type PipeTransform } from '@nestjs/common';
import { Refusal } from '@thidua/contracts';
import { isUUID } from 'class-validator';

/** An id of a route. One that is no id names nothing. @throws Refusal NOT_FOUND */
@Injectable()
export class IdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isUUID(value)) throw new Refusal('NOT_FOUND');
    return value;
  }
}
