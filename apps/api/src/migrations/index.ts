import { AreasAndRegister1763800000001 } from './1763800000001-areas-and-register';
import { Access1763800000002 } from './1763800000002-access';
import { Intake1763800000003 } from './1763800000003-intake';
import { Discrepancies1763800000004 } from './1763800000004-discrepancies';
import { Counters1763800000005 } from './1763800000005-counters';
import { RowLevelSecurity1763800000006 } from './1763800000006-row-level-security';
import { SignIn1763800000007 } from './1763800000007-sign-in';
import { JobQueue1763800000008 } from './1763800000008-job-queue';
import { NameSearch1763800000009 } from './1763800000009-name-search';
import { OtherSide1763800000010 } from './1763800000010-other-side';
import { BulkLoad1763800000011 } from './1763800000011-bulk-load';

/** In the order in which they run; a migration that has run anywhere is never changed. */
export const migrations = [
  AreasAndRegister1763800000001,
  Access1763800000002,
  Intake1763800000003,
  Discrepancies1763800000004,
  Counters1763800000005,
  RowLevelSecurity1763800000006,
  SignIn1763800000007,
  JobQueue1763800000008,
  NameSearch1763800000009,
  OtherSide1763800000010,
  BulkLoad1763800000011,
];
