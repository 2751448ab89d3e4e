import { Session } from './features/access/session.entity';
import { UserAccount } from './features/access/user-account.entity';
import { Area } from './features/areas/area.entity';
import { Counter } from './features/areas/counter.entity';
import { CounterDelta } from './features/areas/counter-delta.entity';
import { CountySetting } from './features/areas/county-setting.entity';
import { DiscrepancyPerson } from './features/discrepancies/discrepancy-person.entity';
import { Discrepancy } from './features/discrepancies/discrepancy.entity';
import { Household } from './features/register/household.entity';
import { Person } from './features/register/person.entity';
import { RegisterChange } from './features/register/register-change.entity';
import { AuditEntry } from './platform/audit/audit-entry.entity';
import { AnsweredRequest } from './platform/requests/answered-request.entity';

/** Every entity class; a test asserts that they and the migrations say the same. */
export const entities = [UserAccount, Session, AuditEntry, AnsweredRequest, Area, CountySetting, Household, Person, RegisterChange, Counter, CounterDelta, Discrepancy, DiscrepancyPerson];
