import { foldWidth, type LocalizedText } from '@qingce/standards';
import type { EntityManager } from 'typeorm';
import { type Actor, audit } from '../../../platform/audit/audit';
import { problems } from '../../../platform/errors/problem';
import { answerOnce } from '../../../platform/requests/answer-once';
import { uuidv7 } from '../../../platform/uuid';
import { hashPassword, NO_PASSWORD } from '../password-hash';
import type { Department, Role } from '../roles';
import { newInitialPassword } from '../secret';
import { UserAccount } from '../user-account.entity';
import { checkAssignment, readAreaCodes } from '../user.policy';

export interface NewUser {
  userName: string;
  displayName: string;
  role: Role;
  department?: Department | null;
  areaCodes: readonly string[];
}

/** What is known of an account right after; the password is null when it is not to be shown (again). */
export interface UserAndPassword {
  userId: string;
  initialPassword: string | null;
}

const MAXIMUM_NAME_LENGTH = 60;

/** A new account with a password that must be changed at the first sign-in; a program gets none. */
export async function createUser(manager: EntityManager, actor: Actor, input: NewUser & { requestId: string }): Promise<UserAndPassword> {
  let initialPassword: string | null = null;
  const { userId } = await answerOnce(manager, actor, input.requestId, 'createUser', async () => {
    if (input.role !== 'INTEGRATION') initialPassword = newInitialPassword();
    return { userId: (await insertUser(manager, actor, input, initialPassword, true)).id };
  });
  return { userId, initialPassword };
}

/** Checks and writes an account; part of every command that makes one. @param password null for none */
export async function insertUser(manager: EntityManager, actor: Actor, input: NewUser, password: string | null, mustChangePassword: boolean): Promise<UserAccount> {
  const user = {
    id: uuidv7(),
    countyCode: actor.countyCode,
    userName: readUserName(input.userName),
    displayName: readDisplayName(input.displayName),
    role: input.role,
    department: input.department ?? null,
    areaCodes: readAreaCodes(input.areaCodes),
    mustChangePassword: mustChangePassword && password !== null,
  };
  await checkAssignment(manager, actor, user);
  await manager.insert(UserAccount, { ...user, passwordHash: password === null ? NO_PASSWORD : await hashPassword(password) });
  const { role, department, areaCodes } = user;
  await audit(manager, actor, { action: 'USER_CREATED', subjectType: 'USER', subjectId: user.id, details: { role, department, areaCodes } });
  return manager.findOneByOrFail(UserAccount, { id: user.id });
}

export function readUserName(text: string): string {
  const userName = foldWidth(text);
  if (/^[a-z0-9][a-z0-9.-]{2,39}$/.test(userName)) return userName;
  const rule: LocalizedText = {
    zh: '用户名为 3 到 40 个小写字母、数字、点或连字符,以字母或数字开头。',
    en: 'A user name is 3 to 40 of a-z, 0-9, point and hyphen, beginning with a letter or digit.',
  };
  throw problems.badInput('userName', rule);
}

export function readDisplayName(text: string): string {
  const name = foldWidth(text);
  if (name.length > 0 && name.length <= MAXIMUM_NAME_LENGTH) return name;
  throw problems.badInput('displayName', { zh: `姓名为 1 到 ${MAXIMUM_NAME_LENGTH} 个字符。`, en: `A name has 1 to ${MAXIMUM_NAME_LENGTH} characters.` });
}
