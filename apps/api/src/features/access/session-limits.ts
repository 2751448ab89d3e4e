/** How long a browser's session lives; given to the database as intervals. */
export const sessionLimits = { idle: '30 minutes', absolute: '12 hours', touchAfterMs: 60_000 } as const;

/** After how many wrong passwords in a row an account is locked, and for how long. */
export const lockOut = { attempts: 5, duration: '15 minutes' } as const;
