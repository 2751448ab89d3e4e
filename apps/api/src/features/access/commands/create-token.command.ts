import { addDays, foldWidth } from '@qingce/standards';
import type { EntityManager } from 'typeorm';
import { audit } from '../../../platform/audit/audit';
import { problems } from '../../../platform/errors/problem';
import { answerOnce } from '../../../platform/requests/answer-once';
import { uuidv7 } from '../../../platform/uuid';
import { type Permission, type Role, rolePermissions } from '../roles';
import { hashSecret, newTokenSecret } from '../secret';
import { Session } from '../session.entity';
import { checkWithin, lockUser, readAreaCodes } from '../user.policy';
import type { Viewer } from '../viewer';

export interface NewToken {
  requestId: string;
  userId: string;
  name: string;
  permissions: readonly Permission[];
  areaCodes: readonly string[];
  /** The last day of its use. */
  expiresOn: string;
}

const MAXIMUM_DAYS = 366;
const MAXIMUM_NAME_LENGTH = 60;

/** A token of a user, for what its role may do and where it may. The secret is null when the request had been answered before. */
export async function createToken(manager: EntityManager, actor: Viewer, input: NewToken): Promise<{ tokenId: string; secret: string | null }> {
  let secret: string | null = null;
  const { tokenId } = await answerOnce(manager, actor, input.requestId, 'createToken', async () => {
    const user = await lockUser(manager, actor, input.userId);
    if (user.role !== 'INTEGRATION' && user.id !== actor.userId) {
      throw problems.badInput('userId', {
        zh: '只能为程序账号(INTEGRATION)或自己的账号建立令牌:令牌以账号的名义留痕。',
        en: 'A token is made for an account of a program (INTEGRATION) or for one’s own: what it does is logged under that name.',
      });
    }
    const token = {
      id: uuidv7(),
      userId: user.id,
      kind: 'TOKEN' as const,
      name: readName(input.name),
      permissions: readPermissions(input.permissions, user.role),
      areaCodes: readAreaCodes(input.areaCodes),
      expiresAt: readExpiry(input.expiresOn),
    };
    checkWithin(token.areaCodes, user.areaCodes);
    secret = newTokenSecret();
    await manager.insert(Session, { ...token, secretHash: hashSecret(secret) });
    const { permissions, areaCodes, expiresAt } = token;
    await audit(manager, actor, {
      action: 'TOKEN_CREATED',
      subjectType: 'TOKEN',
      subjectId: token.id,
      details: { userId: user.id, permissions, areaCodes, expiresAt: expiresAt.toISOString() },
    });
    return { tokenId: token.id };
  });
  return { tokenId, secret };
}

function readName(text: string): string {
  const name = foldWidth(text);
  if (name.length > 0 && name.length <= MAXIMUM_NAME_LENGTH) return name;
  throw problems.badInput('name', { zh: `请写明用途,1 到 ${MAXIMUM_NAME_LENGTH} 个字符。`, en: `Say what it is for, in 1 to ${MAXIMUM_NAME_LENGTH} characters.` });
}

function readPermissions(wanted: readonly Permission[], role: Role): Permission[] {
  const allowed: readonly Permission[] = rolePermissions[role];
  const beyond = wanted.find((permission) => !allowed.includes(permission));
  if (beyond) throw problems.badInput('permissions', { zh: `该用户的角色没有权限 ${beyond}。`, en: `The role of this user does not have the permission ${beyond}.` });
  if (wanted.length === 0) throw problems.badInput('permissions', { zh: '至少选择一项权限。', en: 'Choose at least one permission.' });
  return [...new Set(wanted)];
}

/** The end of that day in the county. */
function readExpiry(expiresOn: string): Date {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
  if (expiresOn >= today && expiresOn <= addDays(today, MAXIMUM_DAYS)) return new Date(`${addDays(expiresOn, 1)}T00:00:00+08:00`);
  throw problems.badInput('expiresOn', { zh: '有效期至少到今天,最长一年。', en: 'A token lasts from today to a year at the most.' });
}
