import type { IntakeStatus } from '../../gql/graphql';

interface JobState {
  readonly status: IntakeStatus;
  readonly phase: string;
}

/** Whether somebody is waiting for the server: the page shows progress and keeps asking. */
export const isRunning = ({ status, phase }: JobState): boolean =>
  status === 'UPLOADED' || status === 'CHECKING' || status === 'APPLYING' || phase === 'UNDOING';

/** Whether the check can still be cancelled; applying is one transaction and cannot. */
export const canCancel = ({ status }: Pick<JobState, 'status'>): boolean => status === 'UPLOADED' || status === 'CHECKING';

/** The server reports 0..1; a bar of 100 % is kept for what is really done. */
export const percentOf = (progress: number): number => Math.max(0, Math.min(99, Math.floor(progress * 100)));

/** A phase, and whether the job is before, in or after it. */
export interface PhaseStep {
  readonly phase: string;
  readonly when: 'past' | 'present' | 'future';
}

const checking = ['WAITING', 'READING'] as const;
const applying = ['WAITING', 'APPLYING', 'RULES', 'COUNTERS'] as const;

/** The phases of the work under way, in order; a phase of a newer server stands alone. */
export function stepsOf({ status, phase }: JobState): PhaseStep[] {
  const phases: readonly string[] = status === 'APPLYING' ? applying : checking;
  const present = phases.indexOf(phase);
  if (present < 0) return [{ phase, when: 'present' }];
  return phases.map((step, index) => ({ phase: step, when: index < present ? 'past' : index === present ? 'present' : 'future' }));
}
