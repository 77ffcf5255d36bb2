import type { CommandRef, ContestRef, IssuanceRef, SubmissionRef, Turn, YearRef } from '@thidua/contracts';
import type { StageName } from '@thidua/domain';

export type StageTurn = YearRef & Turn & { stage: StageName };
export type CycleCommand = StageTurn & CommandRef;
export type DossierTurn = SubmissionRef & Turn;
export type DossierCommand = DossierTurn & CommandRef;
export type ConferenceTurn = YearRef & Turn;
export type ConferenceCommand = ConferenceTurn & CommandRef;
export type ContestCommand = ContestRef & CommandRef;
export type IssuanceTurn = IssuanceRef & Turn;
export type IssuanceCommand = IssuanceTurn & CommandRef;
export type IssuanceStep = IssuanceRef & CommandRef;
