import type { IntakeRowFragment, IntakeStatus } from '../../gql/graphql';
import { useTexts } from '../../i18n/texts';
import { intakeListTexts } from './intake-list.texts';
import { intakeNames } from './intake-names.texts';
import { isRunning, percentOf } from './job-state';
import { usePhaseName } from './usePhaseName';

const marks: Readonly<Record<IntakeStatus, readonly [mark: string, className: string | undefined]>> = {
  UPLOADED: ['◔', undefined],
  CHECKING: ['◔', undefined],
  CHECKED: ['▲', 'q-warning'],
  APPLYING: ['◑', undefined],
  DONE: ['✓', 'q-good'],
  FAILED: ['✗', 'q-error'],
  CANCELLED: ['○', 'q-muted'],
  UNDONE: ['↶', 'q-muted'],
};

/** Where a job stands, by shape and word. */
export function JobStatus({ job }: { job: IntakeRowFragment }) {
  const texts = useTexts(intakeListTexts);
  const names = useTexts(intakeNames);
  const phaseName = usePhaseName();
  const [mark, className] = marks[job.status];
  const running = isRunning(job);
  return (
    <span className={className}>
      <span aria-hidden="true">{mark} </span>
      {running ? `${phaseName(job.phase)} ${texts.percent(String(percentOf(job.progress)))}` : names.status[job.status]}
      {job.status === 'DONE' && job.unchanged && ` · ${texts.unchanged}`}
    </span>
  );
}
