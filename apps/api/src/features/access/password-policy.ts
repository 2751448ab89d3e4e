import type { LocalizedText } from '@qingce/standards';

const MINIMUM_LENGTH = 10;
/** Enough for any sentence; more would only make the server hash. */
export const MAXIMUM_PASSWORD_LENGTH = 200;

/** How much a password that contains the user name must have besides. */
const BESIDE_USER_NAME = 6;

/** Long enough to pass the rule of ten characters, and in every attacker's list. */
const forbidden = new Set([
  '0123456789', '1234567890', '12345678910', '123456789a', 'a123456789', '0987654321', '9876543210', '1234512345', '1122334455', '1231231230',
  '1qaz2wsx3edc', '1q2w3e4r5t', '1q2w3e4r5t6y', 'qwertyuiop', 'qwerty1234', 'qwerty12345', 'asdfghjkl;', 'zxcvbnm123', 'abcdefghij', 'abcd123456', 'abc1234567',
  'password12', 'password123', 'password1234', 'passw0rd123', 'p@ssw0rd123', 'administrator', 'admin12345', 'admin123456', 'admin@123456', 'letmein1234', 'welcome123', 'welcome1234',
  'woaini1314', 'woaini520', 'woaini5201314', '5201314520', '1314520520', 'aa12345678', 'a12345678910', 'iloveyou123', 'iloveyou520', 'huji123456', 'hukou12345', 'pucha12345', 'qingce1234', 'qingce-demo', 'zhongguo123',
]);

/** Why a new password can't be taken, with what to do; null when it can. */
export function passwordFault(password: string, { userName, current }: { userName: string; current?: string }): LocalizedText | null {
  const lower = password.normalize('NFKC').toLowerCase();
  const length = [...lower].length;
  if (length < MINIMUM_LENGTH || length > MAXIMUM_PASSWORD_LENGTH) {
    return {
      zh: `密码至少 ${MINIMUM_LENGTH} 个字符,最多 ${MAXIMUM_PASSWORD_LENGTH} 个;可以用一句好记的话。`,
      en: `A password has ${MINIMUM_LENGTH} to ${MAXIMUM_PASSWORD_LENGTH} characters; a short sentence is easy to remember.`,
    };
  }
  if (current !== undefined && lower === current.normalize('NFKC').toLowerCase()) {
    return { zh: '新密码不能与当前密码相同,请换一个。', en: 'The new password must differ from the current one; choose another.' };
  }
  if (lower.replaceAll(userName, '').length < BESIDE_USER_NAME) {
    return { zh: '密码不能只是用户名加几个字符,请换一个。', en: 'The password is little more than the user name; choose another.' };
  }
  if (forbidden.has(lower) || /^(.)\1+$/u.test(lower)) {
    return { zh: '这个密码太常见,容易被猜到,请换一个。', en: 'This password is among the first that anybody would guess; choose another.' };
  }
  return null;
}
