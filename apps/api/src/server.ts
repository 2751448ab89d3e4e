import { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import cookie from '@fastify/cookie';
import websocket from '@fastify/websocket';
import fastify, { type FastifyInstance, type FastifyRequest, LogController } from 'fastify';
import type { Config } from './config';
import { RequestContext } from './context';
import { findViewer } from './features/access/session';
import { addDiscrepancyExport } from './features/discrepancies/export.route';
import { addRejectionDownload } from './features/intake/rejection.route';
import type { Database } from './platform/database/database';
import { addUploads } from './platform/files/upload.route';
import { apolloOptions } from './platform/graphql/apollo-options';
import { limits } from './platform/graphql/limits';
import { subscriptionHandler } from './platform/graphql/subscriptions';
import { addConsole } from './platform/http/console.route';
import { addHealth } from './platform/http/health.route';
import { addRequestLog } from './platform/logging/request-log';
import { languageOf } from './platform/http/language';
import { addSecurityHeaders } from './platform/http/security-headers';
import type { Notifier } from './platform/notifications/notifier';
import { uuidv7 } from './platform/uuid';
import { createSchema } from './schema';

/** What the server is made of besides the code: it keeps no state of its own. */
export interface Services {
  config: Config;
  database: Database;
  notifier: Notifier;
}

/** What is being answered when the server stops has this long to end. */
const CLOSE_AFTER_MS = 3_000;

export type ContextOf = (request: FastifyRequest) => Promise<RequestContext>;

/** Puts the parts together; nothing listens yet. */
export async function createServer(services: Services): Promise<FastifyInstance> {
  const { config, database } = services;
  const app: FastifyInstance = fastify({
    logger: { level: process.env['QINGCE_LOG'] ?? 'warn' },
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: config.behindProxy,
    bodyLimit: limits.bodyBytes,
    genReqId: uuidv7,
    ...(config.tls && { https: config.tls }),
  } as object);
  const contextOf: ContextOf = async (request) =>
    new RequestContext(services, await findViewer(database, request), languageOf(request), request.id, request);

  addSecurityHeaders(app, config.tls !== undefined || config.behindProxy);
  // Browsers open sockets ahead and never use them; they must not keep the process from stopping.
  app.addHook('preClose', async () => void setTimeout(() => app.server.closeAllConnections(), CLOSE_AFTER_MS).unref());
  addRequestLog(app);
  await app.register(cookie);
  addHealth(app, database.dataSource);
  addUploads(app, config, contextOf);
  addRejectionDownload(app, contextOf);
  addDiscrepancyExport(app, contextOf);
  await addGraphQL(app, services, contextOf);
  await addConsole(app, config.consoleFolder, async (request) => {
    if (config.demonstration) return true;
    return (await findViewer(database, request))?.permissions.has('API_EXPLORE') ?? false;
  });
  return app;
}

async function addGraphQL(app: FastifyInstance, { config }: Services, contextOf: ContextOf): Promise<void> {
  const schema = createSchema();
  const apollo = new ApolloServer<RequestContext>(apolloOptions(schema, config, (error) => app.log.error(error)));
  await apollo.start();
  // Closing the app lets running requests end; Apollo's own drain plugin would close it once more and wait for itself.
  app.addHook('onClose', () => apollo.stop());
  await app.register(websocket, { options: { maxPayload: limits.bodyBytes } });
  const handler = fastifyApolloHandler(apollo, { context: contextOf });
  app.route({ method: 'GET', url: '/graphql', handler, wsHandler: subscriptionHandler(app, schema, contextOf) });
  app.route({ method: 'POST', url: '/graphql', handler });
}
