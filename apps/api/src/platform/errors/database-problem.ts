import { Problem, problems } from './problem';

/** What pg says of a refused statement; `constraint` is the name that our migrations gave. */
export interface DatabaseError {
  code: string;
  constraint?: string;
}

const byConstraint: Readonly<Record<string, () => Problem>> = {
  user_account_user_name_key: () =>
    problems.badInput('userName', { zh: '这个用户名已被使用,请换一个。', en: 'This user name is taken; choose another.' }),
  user_account_department_check: () =>
    problems.badInput('department', { zh: '部门审核员必须指明部门,其他角色不能有部门。', en: 'A department reviewer needs a department; no other role has one.' }),
};

export function isDatabaseError(error: unknown): error is Error & DatabaseError {
  return error instanceof Error && 'code' in error && /^[0-9A-Z]{5}$/.test(String(error.code));
}

/** Translates by SQLSTATE and constraint name, never by message text; undefined when it is nobody's fault but ours. */
export function problemOfDatabaseError(error: DatabaseError): Problem | undefined {
  if (error.constraint && byConstraint[error.constraint]) return byConstraint[error.constraint]?.();
  switch (error.code) {
    case '42501': // insufficient_privilege: row-level security refused the row
      return problems.forbidden();
    case '40001': // serialization_failure
    case '40P01': // deadlock_detected
    case '55P03': // lock_not_available
      return problems.conflict({ zh: '同时有人在处理同样的数据,什么都没有改动,请重试。', en: 'Somebody works on the same data; nothing was changed. Try again.' });
    case '22P02': // invalid_text_representation
    case '22003': // numeric_value_out_of_range
    case '22007': // invalid_datetime_format
    case '22008': // datetime_field_overflow
      return new Problem('BAD_USER_INPUT', { zh: '编号、数字或日期的写法无效。', en: 'An id, a number or a date is not written as one.' });
    case '22021': // character_not_in_repertoire: a NUL, which no text of the database holds
      return new Problem('BAD_USER_INPUT', { zh: '输入中含有空字符(NUL),请删除后重试。', en: 'The input holds a NUL character; remove it and try again.' });
    case '57014': // query_canceled
      return problems.limitExceeded({ zh: '查询超时,请缩小范围后重试。', en: 'The query took too long; narrow it and try again.' });
    default:
      return undefined;
  }
}
