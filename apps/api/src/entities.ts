import { Session } from './features/access/session.entity';
import { UserAccount } from './features/access/user-account.entity';
import { AuditEntry } from './platform/audit/audit-entry.entity';
import { AnsweredRequest } from './platform/requests/answered-request.entity';

/** Every entity class; a test asserts that they and the migrations say the same. */
export const entities = [UserAccount, Session, AuditEntry, AnsweredRequest];
