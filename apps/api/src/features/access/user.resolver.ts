import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { validate as isUuid } from 'uuid';
import type { RequestContext } from '../../context';
import { problems } from '../../platform/errors/problem';
import { versionConflict } from '../../platform/graphql/version-conflict.type';
import { toPage } from '../../platform/paging/connection';
import { decodeCursor, pageSize } from '../../platform/paging/cursor';
import { createUser, type UserAndPassword } from './commands/create-user.command';
import { resetPassword } from './commands/reset-password.command';
import { unlockUser } from './commands/unlock-user.command';
import { updateUser } from './commands/update-user.command';
import { Operation } from './operation';
import { CreateUserInput, ResetPasswordInput, UpdateUserInput, UpdateUserResult, UserWithPassword } from './user.input';
import { toUserType } from './user.mapper';
import { userTexts } from './user.policy';
import { userById, userCount, type UserRow, usersOf } from './user.queries';
import { UserConnection, UserType } from './user.type';

@Resolver()
export class UserResolver {
  @Operation('USER_MANAGE')
  @Query(() => UserConnection, { description: 'The accounts of the own county, by user name.' })
  async users(
    @Arg('search', () => String, { nullable: true, description: 'Part of the user name or of the display name.' }) search: string | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 50, description: 'Rows of a page, at most 200.' }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'endCursor of the page before.' }) after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<UserConnection> {
    const text = search?.trim() ?? '';
    const size = pageSize(first);
    const last = after ? String(decodeCursor(after, 1)[0]) : null;
    const rows = await context.read.rows<UserRow>(usersOf(context.user, text, size, last));
    const { nodes, pageInfo } = toPage(rows, size, (row) => [row.user_name], toUserType);
    const totalCount = async () => (await context.read.row<{ count: number }>(userCount(context.user, text)))?.count ?? 0;
    return { nodes, pageInfo, totalCount };
  }

  @Operation('USER_MANAGE')
  @Query(() => UserType, { nullable: true, description: 'One account of the own county; null when there is none with this id.' })
  async user(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<UserType | null> {
    return findUser(context, id);
  }

  @Operation('USER_MANAGE')
  @Mutation(() => UserWithPassword, { description: 'Makes an account; the answer shows its first password once.' })
  async createUser(@Arg('input', () => CreateUserInput) input: CreateUserInput, @Ctx() context: RequestContext): Promise<UserWithPassword> {
    const { user } = context;
    return withUser(context, await context.command((manager) => createUser(manager, user, input)));
  }

  @Operation('USER_MANAGE')
  @Mutation(() => UpdateUserResult, { description: 'Changes an account. A new role or new areas end its sessions, disabling also its tokens.' })
  async updateUser(@Arg('input', () => UpdateUserInput) input: UpdateUserInput, @Ctx() context: RequestContext): Promise<typeof UpdateUserResult> {
    const { user } = context;
    const currentVersion = await context.command((manager) => updateUser(manager, user, input));
    if (currentVersion !== null) return versionConflict(currentVersion);
    return { user: await getUser(context, input.id) };
  }

  @Operation('USER_MANAGE')
  @Mutation(() => UserWithPassword, { description: 'Gives an account a new first password and ends its sessions.' })
  async resetPassword(@Arg('input', () => ResetPasswordInput) input: ResetPasswordInput, @Ctx() context: RequestContext): Promise<UserWithPassword> {
    const { user } = context;
    return withUser(context, await context.command((manager) => resetPassword(manager, user, input)));
  }

  @Operation('USER_MANAGE')
  @Mutation(() => UserType, { description: 'Opens an account that too many wrong passwords have locked.' })
  async unlockUser(@Arg('input', () => ResetPasswordInput) input: ResetPasswordInput, @Ctx() context: RequestContext): Promise<UserType> {
    const { user } = context;
    return getUser(context, await context.command((manager) => unlockUser(manager, user, input)));
  }
}

async function findUser(context: RequestContext, id: string): Promise<UserType | null> {
  if (!isUuid(id)) return null;
  const row = await context.read.row<UserRow>(userById(context.user, id));
  return row ? toUserType(row) : null;
}

/** The account as a command has left it. */
async function getUser(context: RequestContext, id: string): Promise<UserType> {
  const user = await findUser(context, id);
  if (!user) throw problems.notFound(userTexts.user);
  return user;
}

async function withUser(context: RequestContext, { userId, initialPassword }: UserAndPassword): Promise<UserWithPassword> {
  return { user: await getUser(context, userId), initialPassword };
}
