import { useState } from 'react';
import type { IntakeStatus } from '../../gql/graphql';

interface UndoableJob {
  readonly id: string;
  readonly status: IntakeStatus;
  readonly phase: string;
}

/** Whether an undo that ran while this page was open ended with the job still applied. */
export function useUndoFailed(job: UndoableJob | null): boolean {
  const [seen, setSeen] = useState({ id: '', undoing: false, failed: false });
  const undoing = job?.phase === 'UNDOING';
  if (job && (job.id !== seen.id || undoing !== seen.undoing))
    setSeen({ id: job.id, undoing, failed: job.id === seen.id && !undoing && job.status === 'DONE' });
  return seen.failed;
}
