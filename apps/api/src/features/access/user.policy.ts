import { areaLevelOf, isWithin, type LocalizedText } from '@qingce/standards';
import type { EntityManager } from 'typeorm';
import { validate as isUuid } from 'uuid';
import type { Actor } from '../../platform/audit/audit';
import { problems } from '../../platform/errors/problem';
import type { Department, Role } from './roles';
import { UserAccount } from './user-account.entity';

/** What makes an account what it is: checked together, whenever one of them is set. */
export interface Assignment {
  role: Role;
  department: Department | null;
  areaCodes: readonly string[];
}

const MAXIMUM_AREAS = 200;
export const userTexts = {
  user: { zh: '用户', en: 'user' },
  self: { zh: '不能停用自己或更改自己的角色和区划,请由另一位管理员操作。', en: 'You cannot disable yourself or change your own role or areas; ask another administrator.' },
  lastAdministrator: {
    zh: '这是本县最后一位可用的管理员,不能停用或更改角色。请先指定另一位管理员。',
    en: 'This is the last administrator of the county and can be neither disabled nor given another role. Make another one first.',
  },
} satisfies Record<string, LocalizedText>;

/** Codes once each, without those that lie within another of them. @throws Problem BAD_USER_INPUT */
export function readAreaCodes(codes: readonly string[]): string[] {
  const known = [...new Set(codes.map((code) => code.trim()))].sort();
  const malformed = known.find((code) => areaLevelOf(code) === null || !/^\d+$/.test(code));
  if (malformed !== undefined) throw badAreas({ zh: `“${malformed}”不是区划代码(6、9、12 或 14 位数字)。`, en: `"${malformed}" is no division code (6, 9, 12 or 14 digits).` });
  const outermost = known.filter((code) => !known.some((other) => other !== code && isWithin(code, other)));
  if (outermost.length === 0) throw badAreas({ zh: '至少选择一个区划。', en: 'Choose at least one area.' });
  if (outermost.length > MAXIMUM_AREAS) throw badAreas({ zh: `最多 ${MAXIMUM_AREAS} 个区划。`, en: `No more than ${MAXIMUM_AREAS} areas.` });
  return outermost;
}

/** Whether the actor may make an account like this. @throws Problem BAD_USER_INPUT */
export async function checkAssignment(manager: EntityManager, actor: Actor, { role, department, areaCodes }: Assignment): Promise<void> {
  if ((role === 'DEPARTMENT_REVIEWER') !== (department !== null)) {
    throw problems.badInput('department', { zh: '部门审核员必须指明部门,其他角色不能有部门。', en: 'A department reviewer needs a department; no other role has one.' });
  }
  checkWithin(areaCodes, actor.areaCodes.map((code) => (isWithin(code, actor.countyCode) ? code : actor.countyCode)));
  if (role === 'COUNTY_ADMINISTRATOR' && !areaCodes.includes(actor.countyCode)) {
    throw badAreas({ zh: '县级管理员的区划必须是全县。', en: 'The area of a county administrator is the whole county.' });
  }
  const wanted = areaCodes.filter((code) => code !== actor.countyCode);
  const rows: { code: string }[] = await manager.query('select code from area where county_code = $1 and code = any($2)', [actor.countyCode, wanted]);
  const found = new Set(rows.map((row) => row.code));
  const unknown = wanted.find((code) => !found.has(code));
  if (unknown !== undefined) throw badAreas({ zh: `没有代码为 ${unknown} 的区划。`, en: `There is no area with the code ${unknown}.` });
}

/** @throws Problem BAD_USER_INPUT when one of `codes` lies outside `limits` */
export function checkWithin(codes: readonly string[], limits: readonly string[]): void {
  const outside = codes.find((code) => !limits.some((limit) => isWithin(code, limit)));
  if (outside !== undefined) throw badAreas({ zh: `区划 ${outside} 超出了可授权的范围。`, en: `The area ${outside} lies outside what may be given.` });
}

/** The account, kept from changing until the end of the transaction. @throws Problem NOT_FOUND in another county as well */
export async function lockUser(manager: EntityManager, actor: Actor, id: string): Promise<UserAccount> {
  const user = isUuid(id)
    ? await manager.findOne(UserAccount, { where: { id, countyCode: actor.countyCode }, lock: { mode: 'pessimistic_write' } })
    : null;
  if (!user) throw problems.notFound(userTexts.user);
  return user;
}

/**
 * Makes sure that the county keeps an administrator without this user. Locks all of them in one order, so that two who
 * dismiss each other at the same moment do not both succeed. @throws Problem CONFLICT
 */
export async function keepAdministrator(manager: EntityManager, actor: Actor, withoutUserId: string): Promise<void> {
  const rows: { id: string }[] = await manager.query(
    `select id from user_account where county_code = $1 and role = 'COUNTY_ADMINISTRATOR' and status = 'ACTIVE' order by id for update`,
    [actor.countyCode],
  );
  if (rows.every((row) => row.id === withoutUserId)) throw problems.conflict(userTexts.lastAdministrator);
}

function badAreas(text: LocalizedText) {
  return problems.badInput('areaCodes', text);
}
