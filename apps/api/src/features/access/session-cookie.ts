import type { RequestContext } from '../../context';

export const SESSION_COOKIE = 'qingce_session';

const attributes = 'Path=/; HttpOnly; SameSite=Strict';

function secure({ services: { config } }: RequestContext): string {
  return config.tls || config.behindProxy ? '; Secure' : '';
}

/** Has no age of its own: the browser forgets it when it closes, the server when the session ends. */
export function setSessionCookie(context: RequestContext, secret: string): void {
  context.responseHeaders.push(['set-cookie', `${SESSION_COOKIE}=${secret}; ${attributes}${secure(context)}`]);
}

export function clearSessionCookie(context: RequestContext): void {
  context.responseHeaders.push(['set-cookie', `${SESSION_COOKIE}=; Max-Age=0; ${attributes}${secure(context)}`]);
}
