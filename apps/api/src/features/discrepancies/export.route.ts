import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { ContextOf } from '../../server';
import type { RequestContext } from '../../context';
import { problems } from '../../platform/errors/problem';
import { sendProblem } from '../../platform/http/send-problem';
import { exportDay, exportDiscrepancies, exportFileName, type ExportFormat, exportFormats } from './export/export-discrepancies';
import { readFilter } from './export/read-filter';

const mediaTypes: Readonly<Record<ExportFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  jsonl: 'application/jsonl; charset=utf-8',
};

/** An export holds a connection to the database as long as it is downloaded: a few at a time, and none that stands still. */
const limits = { atOnce: 3, stillMs: 60_000 } as const;

/** GET /exports/discrepancies.xlsx|csv|jsonl?filter=JSON: all discrepancies that match, as a file, streamed from the database to the socket. */
export function addDiscrepancyExport(app: FastifyInstance, contextOf: ContextOf): void {
  let running = 0;
  for (const format of exportFormats) {
    app.get<{ Querystring: { filter?: string } }>(`/exports/discrepancies.${format}`, { exposeHeadRoute: false }, async (request, reply) => {
      const context = await contextOf(request);
      try {
        allow(context);
        const filter = readFilter(request.query.filter);
        if (running >= limits.atOnce) throw problems.limitExceeded({ zh: '同时导出的文件太多,请稍后再试。', en: 'Too many exports run at the moment; try again in a while.' });
        const { user, services, language, requestId } = context;
        const wanted = { database: services.database, actor: user, filter, format, language, day: exportDay(), requestId };
        running++;
        const file = await opened(exportDiscrepancies(wanted), () => running--);
        return await send(reply, file, exportFileName(wanted), mediaTypes[format]);
      } catch (error) {
        return await sendProblem(app, reply, context, error);
      }
    });
  }
}

/** The same as an operation of the API that declares DISCREPANCY_EXPORT. */
function allow({ user }: RequestContext): void {
  if (user.mustChangePassword && user.session.kind === 'SESSION') throw problems.passwordChangeRequired();
  if (!user.permissions.has('DISCREPANCY_EXPORT')) throw problems.forbidden();
}

/** Waits for the first piece, so that whatever is refused is still answered as a problem and not as a broken file. */
async function opened(pieces: AsyncGenerator<Buffer | string>, onEnd: () => void): Promise<Readable> {
  try {
    const first = await pieces.next();
    const all = async function* () {
      if (!first.done) yield first.value;
      yield* pieces;
    };
    const file = Readable.from(all(), { objectMode: false });
    // Also when the client has gone before the first piece: then nothing has iterated yet, and nothing else would end the cursor.
    return file.once('close', () => {
      onEnd();
      pieces.return(undefined).catch(() => undefined);
    });
  } catch (error) {
    onEnd();
    throw error;
  }
}

async function send(reply: FastifyReply, file: Readable, name: string, mediaType: string): Promise<FastifyReply> {
  reply.raw.setTimeout(limits.stillMs, () => void reply.raw.destroy());
  return reply.header('content-disposition', `attachment; filename="${name}"`).header('cache-control', 'no-store').type(mediaType).send(file);
}
