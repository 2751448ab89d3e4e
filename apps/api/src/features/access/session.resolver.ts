import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../context';
import { ChangePasswordInput, ChangePasswordResult } from './change-password.type';
import { changePassword } from './commands/change-password.command';
import { signIn } from './commands/sign-in.command';
import { signOutEverywhere } from './commands/sign-out-everywhere.command';
import { signOut } from './commands/sign-out.command';
import { Operation } from './operation';
import { findViewer } from './session';
import { clearSessionCookie, SESSION_COOKIE, setSessionCookie } from './session-cookie';
import { toSignInRefused } from './sign-in.mapper';
import { SignInInput, SignInResult } from './sign-in.type';
import { toViewerType } from './viewer.mapper';

@Resolver()
export class SessionResolver {
  @Operation('PUBLIC')
  @Mutation(() => SignInResult, { description: 'Begins a session for a browser: its cookie comes with the answer. Programs send a token instead.' })
  async signIn(@Arg('input', () => SignInInput) input: SignInInput, @Ctx() context: RequestContext): Promise<typeof SignInResult> {
    const { database } = context.services;
    const outcome = await signIn(database, input, context.request?.ip ?? '', context.requestId);
    if ('refused' in outcome) return toSignInRefused(outcome);
    await leave(context);
    setSessionCookie(context, outcome.secret);
    await context.become(await findViewer(database, { headers: {}, cookies: { [SESSION_COOKIE]: outcome.secret }, host: '' }));
    return { viewer: toViewerType(context.user) };
  }

  @Operation('PUBLIC')
  @Mutation(() => Boolean, { description: 'Ends this session. False when there was none; a token is ended by revokeToken.' })
  async signOut(@Ctx() context: RequestContext): Promise<boolean> {
    const ended = await leave(context);
    clearSessionCookie(context);
    return ended;
  }

  @Operation('SIGNED_IN', { beforePasswordChange: true })
  @Mutation(() => Boolean, { description: 'Ends all sessions of the user in every browser, this one too.' })
  async signOutEverywhere(@Ctx() context: RequestContext): Promise<boolean> {
    const { user } = context;
    const ended = await context.command((manager) => signOutEverywhere(manager, user));
    if (user.session.kind === 'SESSION') {
      clearSessionCookie(context);
      await context.become(null);
    }
    return ended;
  }

  @Operation('SIGNED_IN', { beforePasswordChange: true })
  @Mutation(() => ChangePasswordResult, { description: 'Changes the own password and ends every other session of the user.' })
  async changePassword(
    @Arg('input', () => ChangePasswordInput) input: ChangePasswordInput,
    @Ctx() context: RequestContext,
  ): Promise<typeof ChangePasswordResult> {
    const { user } = context;
    const refusal = await context.command((manager) => changePassword(manager, user, input));
    if (refusal) return { message: refusal.zh, messageEn: refusal.en };
    await context.become({ ...user, mustChangePassword: false });
    return { viewer: toViewerType(context.user) };
  }
}

/** Ends the session that the request came with, if it came with one. */
async function leave(context: RequestContext): Promise<boolean> {
  const { viewer } = context;
  if (viewer?.session.kind !== 'SESSION') return false;
  const ended = await context.command((manager) => signOut(manager, viewer));
  await context.become(null);
  return ended;
}
