import type { IntakeRowFragment } from '../../gql/graphql';
import { useTexts } from '../../i18n/texts';
import { formatCount } from '../../shared/format';
import { intakeJobTexts } from './intake-job.texts';

/** The page's sentence: where the job stands, in figures. */
export function useJobHeading(job: IntakeRowFragment | null, missingColumns: number): string {
  const texts = useTexts(intakeJobTexts);
  if (!job) return texts.intakes;
  if (job.phase === 'UNDOING') return texts.headingUndoing(job.fileName);
  switch (job.status) {
    case 'UPLOADED':
    case 'CHECKING':
      return texts.headingChecking(job.fileName);
    case 'CHECKED':
      return missingColumns > 0 ? texts.headingMapping(formatCount(missingColumns)) : texts.headingChecked(formatCount(job.rowsAccepted), formatCount(job.rowsRejected));
    case 'APPLYING':
      return texts.headingApplying(job.fileName);
    case 'DONE':
      if (job.unchanged) return texts.headingUnchanged;
      return job.kind === 'ROLL' ? texts.headingDoneFindings(formatCount(job.rowsAccepted), formatCount(job.discrepanciesRaised)) : texts.headingDone(formatCount(job.rowsAccepted));
    case 'FAILED':
      return missingColumns > 0 ? texts.headingMapping(formatCount(missingColumns)) : texts.headingFailed;
    case 'CANCELLED':
      return texts.headingCancelled;
    case 'UNDONE':
      return texts.headingUndone;
  }
}
