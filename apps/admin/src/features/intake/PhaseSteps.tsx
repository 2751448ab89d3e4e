import type { IntakeStatus } from '../../gql/graphql';
import { stepsOf } from './job-state';
import { usePhaseName } from './usePhaseName';

const marks = { past: '✓', present: '◔', future: '○' } as const;

/** What the server has done, is doing and will do: also where a phase cannot tell its share. */
export function PhaseSteps({ status, phase }: { status: IntakeStatus; phase: string }) {
  const phaseName = usePhaseName();
  return (
    <ol className="intake-phases">
      {stepsOf({ status, phase }).map(({ phase: step, when }) => (
        <li key={step} className={when === 'present' ? undefined : 'q-muted'} aria-current={when === 'present' ? 'step' : undefined}>
          <span aria-hidden="true">{marks[when]} </span>
          {when === 'present' ? <strong>{phaseName(step)}</strong> : phaseName(step)}
        </li>
      ))}
    </ol>
  );
}
