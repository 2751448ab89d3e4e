import { Link } from 'react-router';
import { useAllowed } from '../../app/session';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { useLanguage } from '../../i18n/language';
import { useTexts } from '../../i18n/texts';
import { intakeJobTexts } from './intake-job.texts';

const intakeFailure = graphql(`
  fragment IntakeFailure on IntakeJob {
    id
    failure
    failureEn
  }
`);

interface IntakeFailureProps {
  job: FragmentType<typeof intakeFailure>;
  /** Whether assigning columns below is the way out. */
  mapping: boolean;
}

/** What happened, what is safe, what to do. */
export function IntakeFailure({ job, mapping }: IntakeFailureProps) {
  const texts = useTexts(intakeJobTexts);
  const english = useLanguage() === 'en';
  const mayWrite = useAllowed('INTAKE_WRITE');
  const { id, failure, failureEn } = readFragment(intakeFailure, job);
  return (
    <section className="q-panel intake-failure" role="alert">
      <dl>
        <div><dt>{texts.happened}</dt><dd>{(english ? failureEn : failure) ?? `${texts.unknownFailure} (${id})`}</dd></div>
        <div><dt>{texts.safe}</dt><dd>{texts.safeText}</dd></div>
        <div>
          <dt>{texts.todo}</dt>
          <dd>{mapping ? texts.todoMapping : texts.todoText} {mayWrite && !mapping && <Link to="/intake/new">{texts.again}</Link>}</dd>
        </div>
      </dl>
    </section>
  );
}
