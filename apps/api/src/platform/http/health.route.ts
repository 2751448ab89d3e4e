import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';
import { collectDefaultMetrics, register } from 'prom-client';

/** /health: the process lives. /ready: it can answer, that is, reach its database. /metrics: for Prometheus, without personal data. */
export function addHealth(app: FastifyInstance, dataSource: DataSource): void {
  collectDefaultMetrics();
  app.get('/health', async () => ({ status: 'ok' }));
  app.get('/ready', async (_request, reply) => {
    try {
      await dataSource.query('select 1');
      return { status: 'ready' };
    } catch {
      return reply.code(503).send({ status: 'database unreachable' });
    }
  });
  app.get('/metrics', async (_request, reply) => reply.type(register.contentType).send(await register.metrics()));
}
