import { PassThrough } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { encodeRejections, type RejectedRow, writeRejectionsWorkbook, type RejectionReason } from '@qingce/intake-formats';
import type { ContextOf } from '../../server';
import type { RequestContext } from '../../context';
import { requirePermission } from '../access/require-permission';
import { audit } from '../../platform/audit/audit';
import { problems } from '../../platform/errors/problem';
import { sendProblem } from '../../platform/http/send-problem';
import { jobById, type RejectionRow, rejectionsPage } from './intake-job.queries';
import type { IntakeJobRow } from './intake-job.row';

const PAGE = 1_000;

/** GET /intake-jobs/:id/rejections: the rejected rows as they came in, whole, for those who correct them and hand them in again. */
export function addRejectionDownload(app: FastifyInstance, contextOf: ContextOf): void {
  app.get<{ Params: { id: string } }>('/intake-jobs/:id/rejections', async (request, reply) => {
    const context = await contextOf(request);
    try {
      const { user } = context;
      requirePermission(context, 'INTAKE_WRITE');
      const job = await context.read.row<IntakeJobRow>(jobById(user, request.params.id));
      if (!job?.head) throw problems.notFound({ zh: '这次导入', en: 'intake job' });
      await context.command((manager) =>
        audit(manager, user, { action: 'REJECTIONS_DOWNLOADED', subjectType: 'INTAKE_JOB', subjectId: job.id, areaCode: job.county_code, details: { rows: job.rows_rejected } }),
      );
      const extension = job.head.format === 'XLSX' ? 'xlsx' : 'csv';
      const name = `${job.file_name.replace(/\.[^.]*$/, '')}-退回.${extension}`;
      const output = new PassThrough();
      output.on('close', () => void context.close());
      const rows = rejectedRows(context, job);
      const written = job.head.format === 'XLSX' ? writeRejectionsWorkbook(job.head, rows, output) : writeAll(encodeRejections(job.head, rows), output);
      written.catch((error: Error) => (app.log.error(error), output.destroy(error)));
      return await reply
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
        .header('cache-control', 'no-store')
        .type(extension === 'xlsx' ? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' : 'text/csv')
        .send(output);
    } catch (error) {
      await context.close();
      return await sendProblem(app, reply, context, error);
    }
  });
}

async function* rejectedRows(context: RequestContext, job: IntakeJobRow): AsyncGenerator<RejectedRow> {
  let after: [number, string] | null = null;
  for (;;) {
    const rows: RejectionRow[] = await context.read.rows<RejectionRow>(rejectionsPage(job.county_code, job.id, PAGE, after));
    for (const row of rows.slice(0, PAGE)) {
      after = [row.row_number, row.id];
      yield { id: row.id, cells: row.cells, rowNumber: row.row_number, column: row.column_name, value: row.value, reason: row.reason as RejectionReason };
    }
    if (rows.length <= PAGE) return;
  }
}

async function writeAll(chunks: AsyncIterable<Uint8Array | string>, output: PassThrough): Promise<void> {
  for await (const chunk of chunks) if (!output.write(chunk)) await new Promise((resolve) => output.once('drain', resolve));
  output.end();
}
