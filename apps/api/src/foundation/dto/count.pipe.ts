import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { Refusal } from '@thidua/contracts';

const COUNT = /^[1-9]\d{0,8}$/;

/** A number of a route, from 1, that the store can hold. @throws Refusal VALIDATION_FAILED */
@Injectable()
export class CountPipe implements PipeTransform<string, number> {
  transform(value: string, { data }: ArgumentMetadata): number {
    if (!COUNT.test(value)) throw new Refusal('VALIDATION_FAILED', {}, [{ path: `/${data ?? ''}`, code: 'WHOLE' }]);
    return Number(value);
  }
}
