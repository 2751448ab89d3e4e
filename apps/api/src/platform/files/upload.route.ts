import type { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../../config';
import type { ContextOf } from '../../server';
import { requirePermission } from '../../features/access/require-permission';
import { audit } from '../audit/audit';
import { problems } from '../errors/problem';
import { sendProblem } from '../http/send-problem';
import { storeFile } from './file-store';

/**
 * POST /files: the body is the file, X-File-Name its name (URI-encoded), X-Requested-With a header that no foreign page can send.
 * The bytes go from the socket into the database; a file is never whole in memory.
 */
export function addUploads(app: FastifyInstance, config: Config, contextOf: ContextOf): void {
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
    scope.post('/files', { bodyLimit: config.maximumFileSize }, async (request, reply) => {
      const context = await contextOf(request);
      try {
        if (request.headers['x-requested-with'] !== 'qingce') throw problems.forbidden();
        requirePermission(context, 'INTAKE_WRITE');
        const name = fileName(request.headers['x-file-name']);
        const { scope: userScope, user } = context;
        const file = await context.services.database.transaction(userScope, async (manager) => {
          const stored = await storeFile(manager, user.countyCode, user.userId, name, request.body as Readable, config.maximumFileSize);
          await audit(manager, user, { action: 'FILE_UPLOADED', subjectType: 'FILE', subjectId: stored.id, areaCode: user.countyCode, details: { size: stored.size } });
          return stored;
        });
        return await reply.code(201).send({ id: file.id, name: file.name, size: file.size, sha256: file.sha256.toString('hex') });
      } catch (error) {
        return await sendProblem(app, reply, context, error);
      }
    });
  });
}

function fileName(header: string | string[] | undefined): string {
  try {
    const name = decodeURIComponent(String(header ?? '')).replaceAll(/[/\\\0]/g, '').trim();
    if (name) return name.slice(0, 255);
  } catch {
    // a name that is not URI-encoded is as good as none
  }
  throw problems.badInput('X-File-Name', { zh: '请在 X-File-Name 中给出文件名。', en: 'Give the name of the file in X-File-Name, URI-encoded.' });
}
