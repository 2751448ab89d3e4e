import type { IntakeRowFragment } from '../../gql/graphql';
import { useTexts } from '../../i18n/texts';
import { formatCount, formatMoment } from '../../shared/format';
import { intakeListTexts } from './intake-list.texts';
import { intakeNames } from './intake-names.texts';
import { isRunning } from './job-state';

/** What matters most about the intakes: what runs, what waits for somebody, or what came in last. */
export function useIntakeHeading(jobs: readonly IntakeRowFragment[]): string {
  const texts = useTexts(intakeListTexts);
  const names = useTexts(intakeNames);
  const running = jobs.filter(isRunning).length;
  const waiting = jobs.filter(({ status }) => status === 'CHECKED').length;
  const last = jobs.find(({ status }) => status === 'DONE');
  if (jobs.length === 0) return texts.headingNone;
  if (running > 0) return texts.headingRunning(formatCount(running));
  if (waiting > 0) return texts.headingWaiting(formatCount(waiting));
  return last?.finishedAt ? texts.headingLast(names.kind[last.kind], formatMoment(last.finishedAt)) : texts.headingPlain;
}
