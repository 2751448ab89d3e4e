import type { LocalizedText } from '@qingce/standards';

export const exitCodes = { done: 0, failed: 1, wrongUsage: 2, interrupted: 130 } as const;

/** Ends a command with a message for the person at the keyboard and an exit code for the script around it. */
export class CommandFailure extends Error {
  constructor(
    readonly text: LocalizedText,
    readonly exitCode: number = exitCodes.failed,
  ) {
    super(text.en);
  }
}

export const wrongUsage = (zh: string, en: string): CommandFailure => new CommandFailure({ zh, en }, exitCodes.wrongUsage);
