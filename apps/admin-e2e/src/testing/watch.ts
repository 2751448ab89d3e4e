import type { BrowserContext } from 'playwright-core';

/** Listens to every page of a journey: whom it asks, and what it complains about. */
export class Watch {
  private readonly origin: URL;
  private readonly strangers: string[] = [];
  private readonly complaints: string[] = [];
  private readonly expected: RegExp[] = [];

  constructor(address: string) {
    this.origin = new URL(address);
  }

  expectComplaints(pattern: RegExp): void {
    this.expected.push(pattern);
  }

  async follow(context: BrowserContext): Promise<void> {
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => console.error(`content security policy: ${violatedDirective} ${blockedURI}`));
    });
    context.on('request', (request) => this.note(request.url()));
    context.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(`${message.text()} (${message.location().url})`);
    });
    context.on('weberror', (event) => {
      const error = event.error();
      // What a promise was rejected with may have no stack, or the message only in it.
      this.complaints.push(`uncaught: ${error.message} ${error.stack ?? ''}`);
    });
    context.on('page', (page) => page.on('websocket', (socket) => this.note(socket.url())));
  }

  private note(url: string): void {
    const { protocol, host } = new URL(url);
    if (protocol !== 'data:' && protocol !== 'blob:' && host !== this.origin.host) this.strangers.push(url);
  }

  /** @throws when a page asked another host, or complained about what the journey did not expect */
  judge(): void {
    expect(this.strangers).toEqual([]);
    expect(this.complaints.filter((complaint) => !this.expected.some((pattern) => pattern.test(complaint)))).toEqual([]);
  }
}
