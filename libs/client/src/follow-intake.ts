import { sleep } from './attempt';
import type { QingceClient, RequestOptions } from './client';
import { IntakeJobDocument, type IntakeJobFieldsFragment, type IntakeStatus } from './generated/graphql';

const working: ReadonlySet<IntakeStatus> = new Set<IntakeStatus>(['UPLOADED', 'CHECKING', 'APPLYING']);

export interface FollowOptions extends RequestOptions {
  /** Milliseconds between two looks; 1,000 unless given. */
  everyMs?: number;
}

/**
 * Gives an intake job again and again until it rests: CHECKED (waiting to be applied), DONE, FAILED, CANCELLED or UNDONE.
 * The last value is the job at rest. Nothing comes when the job lies outside the caller's areas.
 * @throws QingceError as `request` does
 */
export async function* followIntake(
  client: QingceClient,
  id: string,
  { signal, everyMs = 1_000 }: FollowOptions = {},
): AsyncGenerator<IntakeJobFieldsFragment, void> {
  for (;;) {
    const { intakeJob } = await client.request(IntakeJobDocument, { id }, signal && { signal });
    if (!intakeJob) return;
    yield intakeJob;
    // A job that is being taken back stays DONE until it is UNDONE.
    if (!working.has(intakeJob.status) && intakeJob.phase !== 'UNDOING') return;
    await sleep(everyMs, signal);
  }
}
