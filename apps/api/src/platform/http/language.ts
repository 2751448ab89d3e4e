import type { FastifyRequest } from 'fastify';
import type { Language } from '@qingce/standards';

/** Chinese unless the caller asks for English: first by X-Language, then by Accept-Language. */
export function languageOf(request: FastifyRequest): Language {
  const wanted = request.headers['x-language'] ?? request.headers['accept-language'];
  return typeof wanted === 'string' && /^en\b/i.test(wanted.trim()) ? 'en' : 'zh';
}
