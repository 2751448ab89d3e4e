/**
 * Keeps the session where nobody else does: Node's `fetch` has no cookies. In a browser this stays empty and silent,
 * because there neither is `set-cookie` shown nor `cookie` sent for us, and the browser does both itself.
 */
export class SessionCookies {
  private readonly cookies = new Map<string, string>();

  keep(headers: Headers): void {
    // Browsers of before 2023 lack the method, and need nothing of it.
    for (const line of headers.getSetCookie?.() ?? []) {
      const [, name, value] = /^([^=;]+)=([^;]*)/.exec(line) ?? [];
      if (name === undefined) continue;
      if (value) this.cookies.set(name, value);
      else this.cookies.delete(name);
    }
  }

  headers(): Record<string, string> {
    if (this.cookies.size === 0) return {};
    return { cookie: Array.from(this.cookies, ([name, value]) => `${name}=${value}`).join('; ') };
  }
}
