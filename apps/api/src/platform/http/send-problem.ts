import type { FastifyInstance, FastifyReply } from 'fastify';
import type { RequestContext } from '../../context';
import { loggable, problemOf } from '../errors/format-error';
import type { ProblemCode } from '../errors/problem';

const statusOf: Readonly<Record<ProblemCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  PASSWORD_CHANGE_REQUIRED: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  CONFLICT: 409,
  LIMIT_EXCEEDED: 413,
  INTERNAL: 500,
};

/** What the routes beside GraphQL answer when something is refused: the same problems, as JSON with a status. */
export async function sendProblem(app: FastifyInstance, reply: FastifyReply, context: RequestContext, error: unknown): Promise<FastifyReply> {
  const problem = problemOf(error);
  if (!problem) app.log.error(loggable(error));
  const code = problem?.code ?? 'INTERNAL';
  const message = problem?.text[context.language] ?? (context.language === 'zh' ? '服务器内部错误,没有保存任何内容。' : 'Internal error; nothing was saved.');
  return reply.code(statusOf[code]).send({ code, message, requestId: context.requestId });
}
