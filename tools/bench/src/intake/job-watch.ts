import type { Client } from 'pg';

const LOOK_EVERY_MS = 50;

/** Seconds that a job spent in each of its steps, as its row told them from outside. */
export interface JobTimes {
  /** Until the file lay in the database and the job was there. */
  store: number;
  /** Reading, checking and COPY into staging. */
  stage: number;
  /** What staging would change, compared with the register. */
  compare: number;
  apply: number;
  rules: number;
  counters: number;
  /** After the commit: statistics of the tables, and the end of the command. */
  rest: number;
}

type Step = keyof JobTimes;

interface JobState {
  phase: string;
  progress: number;
}

/** Follows the newest roll job from outside while the command runs. */
export class JobWatch {
  private readonly began = new Map<Step, number>();
  private stopped = false;
  private readonly looking: Promise<void>;

  constructor(private readonly client: Client) {
    this.began.set('store', performance.now());
    this.looking = this.look();
  }

  /** @returns what each step took, up to now */
  async end(): Promise<JobTimes> {
    const ended = performance.now();
    this.stopped = true;
    await this.looking;
    const steps = [...this.began];
    const times: JobTimes = { store: 0, stage: 0, compare: 0, apply: 0, rules: 0, counters: 0, rest: 0 };
    steps.forEach(([step, at], index) => (times[step] = ((steps[index + 1]?.[1] ?? ended) - at) / 1_000));
    return times;
  }

  private async look(): Promise<void> {
    while (!this.stopped) {
      const step = await this.step();
      if (step && !this.began.has(step)) this.began.set(step, performance.now());
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
  }

  private async step(): Promise<Step | null> {
    const { rows } = await this.client.query<JobState>(`select phase, progress from intake_job where kind = 'ROLL' order by created_at desc limit 1`);
    const [job] = rows;
    if (!job || job.phase === 'WAITING') return null;
    if (job.phase === 'READING') return Number(job.progress) === 1 ? 'compare' : 'stage';
    const steps: Record<string, Step> = { APPLYING: 'apply', RULES: 'rules', COUNTERS: 'counters', DONE: 'rest' };
    return steps[job.phase] ?? null;
  }
}
