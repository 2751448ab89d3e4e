/** What the global set-up tells the journeys, through the environment that Jest hands to its workers. */
export interface Run {
  /** Of the server with the demonstration county. */
  readonly address: string;
  /** Where the running Chromium is reached. */
  readonly browser: string;
  /** A temporary folder of this run. */
  readonly folder: string;
}

const variable = 'QINGCE_E2E_RUN';

export const announceRun = (run: Run): void => void (process.env[variable] = JSON.stringify(run));

export function currentRun(): Run {
  const announced = process.env[variable];
  if (!announced) throw new Error('The global set-up has not run');
  return JSON.parse(announced) as Run;
}
