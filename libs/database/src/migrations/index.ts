import { People1700000000001 } from './0001-people';
import { Cycle1700000000002 } from './0002-cycle';
import { Dossier1700000000003 } from './0003-dossier';
import { Conference1700000000004 } from './0004-conference';
import { Issuance1700000000005 } from './0005-issuance';
import { Record1700000000006 } from './0006-record';
import { Workdays1700000000007 } from './0007-workdays';
import { Post1700000000008 } from './0008-post';
import { YearlyStart1700000000009 } from './0009-yearly-start';
import { RoundsDue1700000000011 } from './0011-rounds-due';
import { WhoGave1700000000012 } from './0012-who-gave';
import { StageOfNoTime1700000000013 } from './0013-stage-of-no-time';
import { ConflictWithoutReason1700000000014 } from './0014-conflict-without-reason';

/**
 * Every migration in its order. A new one is added at the end; one that has run anywhere is never edited.
 * There is no 0010: the number was never given.
 */
export const MIGRATIONS = [
  People1700000000001,
  Cycle1700000000002,
  Dossier1700000000003,
  Conference1700000000004,
  Issuance1700000000005,
  Record1700000000006,
  Workdays1700000000007,
  Post1700000000008,
  YearlyStart1700000000009,
  RoundsDue1700000000011,
  WhoGave1700000000012,
  StageOfNoTime1700000000013,
  ConflictWithoutReason1700000000014,
];
