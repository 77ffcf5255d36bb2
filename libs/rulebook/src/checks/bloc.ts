import { isZone } from '@thidua/domain';
import type { Sheet } from '../sheet';
import { checkBlocCodes } from './codes';
import { type Codes, checkReference } from './register';

/** What the schema cannot say about `bloc.yaml`. */
export function checkBloc(bloc: Sheet, codes: Codes): void {
  checkBlocCodes(bloc);
  const zone = bloc.text('/bloc/timezone');
  if (zone !== undefined && !isZone(zone)) bloc.report('/bloc/timezone', 'TIMEZONE_UNKNOWN', { value: zone });
  const head = bloc.text('/bloc/officers/head');
  checkReference(bloc, '/bloc/officers/head', 'unit', codes);
  checkReference(bloc, '/bloc/officers/deputy', 'unit', codes);
  if (head !== undefined && head === bloc.text('/bloc/officers/deputy')) {
    bloc.report('/bloc/officers/deputy', 'OFFICERS_SAME');
  }
}
