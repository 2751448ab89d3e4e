const WINDOW_MS = 60_000;
const MAXIMUM_ADDRESSES = 10_000;

/**
 * Slows down whoever tries many names from one address. Only attempts that failed or are still running count, so that an
 * office behind one address may sign in all at once. Kept in the memory of one process: with several of them the limit is
 * that many times as high, while the lock of an account is in the database and holds everywhere.
 */
export class SignInThrottle {
  private readonly windows = new Map<string, { startedAt: number; attempts: number }>();

  constructor(
    private readonly limit: number,
    private readonly now: () => number = Date.now,
  ) {}

  /** Takes one attempt; false when this address has none left in this minute. */
  take(address: string): boolean {
    const now = this.now();
    let window = this.windows.get(address);
    if (!window || now - window.startedAt >= WINDOW_MS) {
      this.makeRoom(now);
      this.windows.set(address, (window = { startedAt: now, attempts: 0 }));
    }
    if (window.attempts >= this.limit) return false;
    window.attempts += 1;
    return true;
  }

  /** Gives an attempt back that turned out well. */
  giveBack(address: string): void {
    const window = this.windows.get(address);
    if (window && window.attempts > 0) window.attempts -= 1;
  }

  private makeRoom(now: number): void {
    if (this.windows.size < MAXIMUM_ADDRESSES) return;
    for (const [address, window] of this.windows) if (now - window.startedAt >= WINDOW_MS) this.windows.delete(address);
    const [oldest] = this.windows.keys();
    if (this.windows.size >= MAXIMUM_ADDRESSES && oldest !== undefined) this.windows.delete(oldest);
  }
}

/** Failed sign-ins that one address may make in a minute. */
export const SIGN_INS_PER_MINUTE = 30;

export const signInThrottle = new SignInThrottle(SIGN_INS_PER_MINUTE);
