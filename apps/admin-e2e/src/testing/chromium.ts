import { type BrowserServer, chromium } from 'playwright-core';

/** No start-up traffic of its own, and no name but this machine's can be resolved: a request elsewhere fails at once. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
];

/** Debian's Chromium, or the one that CHROMIUM_PATH names; a fresh profile each time. */
export const launchChromium = (): Promise<BrowserServer> =>
  chromium.launchServer({ executablePath: process.env['CHROMIUM_PATH'] || '/usr/bin/chromium', headless: true, args: flags, timeout: 120_000 });
