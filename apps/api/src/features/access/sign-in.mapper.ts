import type { LocalizedText } from '@qingce/standards';
import type { SignInOutcome } from './commands/sign-in.command';
import type { SignInRefused } from './sign-in.type';

type Refusal = Extract<SignInOutcome, { refused: unknown }>;

const texts: Record<Refusal['refused'], LocalizedText> = {
  WRONG_CREDENTIALS: {
    zh: '用户名或密码不对,请检查大小写后重试;忘记密码请找县级管理员重置。',
    en: 'User name or password is wrong. Check the case and try again, or ask the county administrator for a new password.',
  },
  LOCKED: {
    zh: '密码多次输错,账户已暂时锁定。请稍后再试,或请县级管理员解锁。',
    en: 'The account is locked for a while after several wrong passwords. Try again later, or ask the county administrator to unlock it.',
  },
  DISABLED: {
    zh: '账户已停用,需要使用请联系县级管理员。',
    en: 'The account is disabled. Ask the county administrator if you need it.',
  },
};

export function toSignInRefused({ refused, lockedUntil }: Refusal): SignInRefused {
  const { zh, en } = texts[refused];
  return { reason: refused, message: zh, messageEn: en, lockedUntil };
}
