import { graphql, readFragment, type FragmentType } from '../../gql';
import { useTexts } from '../../i18n/texts';
import { formatBytes, formatDateTime } from '../../shared/format';
import { intakeJobTexts } from './intake-job.texts';
import { intakeNames } from './intake-names.texts';

const intakeFacts = graphql(`
  fragment IntakeFacts on IntakeJob {
    kind
    status
    fileName
    fileSize
    asOf
    requestedBy
    createdAt
    county {
      code
      name
    }
    head {
      format
      encoding
      sheet
    }
  }
`);

/** File, kind, day, who and when, in one line. */
export function IntakeFacts({ job }: { job: FragmentType<typeof intakeFacts> }) {
  const texts = useTexts(intakeJobTexts);
  const names = useTexts(intakeNames);
  const { kind, status, fileSize, asOf, requestedBy, createdAt, county, head } = readFragment(intakeFacts, job);
  const facts = [
    names.status[status],
    names.kind[kind],
    county?.name,
    kind === 'ROLL' && asOf && `${texts.asOf} ${asOf}`,
    [head?.format, head?.encoding, head?.sheet, formatBytes(fileSize)].filter(Boolean).join(' '),
    `${texts.by} ${requestedBy}`,
    formatDateTime(createdAt),
  ].filter(Boolean);
  return <>{facts.join(' · ')}</>;
}
