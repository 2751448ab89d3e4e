import { EmbeddedPostgresError } from '@qingce/embedded-postgres';
import { ConfigError } from '../../config';

const DATABASE_REFUSALS = new Set(['28P01', '28000', '3D000', '42501']);
const UNREACHABLE = new Set(['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'EHOSTUNREACH', 'ECONNRESET', 'EAI_AGAIN']);

/**
 * What a person who starts a process is told when it cannot: a sentence that says what to do, or the whole error
 * when it is none that could be foreseen. Never the database's address: it holds a password.
 */
export function explainStart(error: unknown): unknown {
  if (error instanceof ConfigError || error instanceof EmbeddedPostgresError) return error.message;
  const { code = '', message = '', path } = error as { code?: string; message?: string; path?: string };
  if (path && (code === 'ENOENT' || code === 'EACCES')) {
    return `读写不了文件 ${path},请检查路径和权限。 The file ${path} can't be used; check path and rights (${code}).`;
  }
  if (code === 'EADDRINUSE') return `端口已被占用,请换一个 PORT。 The port is taken; set another PORT.\n${message}`;
  if (UNREACHABLE.has(code)) {
    return `连不上数据库,请检查 DATABASE_URL 和数据库服务器。 The database can't be reached; check DATABASE_URL and the database server (${code}).`;
  }
  if (DATABASE_REFUSALS.has(code)) {
    return `数据库拒绝了连接或操作,请检查 DATABASE_URL 的用户、密码、库名和权限。 The database refused; check user, password, name and rights of DATABASE_URL.\n${message}`;
  }
  return error;
}
