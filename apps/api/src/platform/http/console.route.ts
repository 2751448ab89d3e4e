import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Serves the console's build: hashed assets for ever, pages never cached, every other path is the console's own routing. */
export async function addConsole(app: FastifyInstance, folder: string, mayOpenPlayground: (request: FastifyRequest) => Promise<boolean>): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) return;
  await app.register(fastifyStatic, {
    root: folder,
    index: false,
    wildcard: false,
    setHeaders: (response, path) => {
      response.setHeader('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.get('/playground', async (request, reply) =>
    (await mayOpenPlayground(request)) ? reply.sendFile('playground.html') : reply.redirect('/sign-in?from=/playground'),
  );
  app.setNotFoundHandler(async (request, reply) => {
    const page = request.method === 'GET' && request.headers.accept?.includes('text/html');
    return page ? reply.sendFile('index.html') : reply.code(404).send({ code: 'NOT_FOUND', message: 'Not found' });
  });
}
