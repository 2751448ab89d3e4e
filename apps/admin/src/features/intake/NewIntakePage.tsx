import { useNavigate } from 'react-router';
import { useAllowed } from '../../app/session';
import { useTexts } from '../../i18n/texts';
import { EmptyState } from '../../shared/EmptyState';
import { PageHeading } from '../../shared/PageHeading';
import { FileDrop } from './FileDrop';
import { IntakePath } from './IntakePath';
import { newIntakeTexts } from './new-intake.texts';
import { StartIntakeForm } from './StartIntakeForm';
import { useUpload } from './useUpload';
import './intake.css';

/** Hands in a file: upload it, say what it is, have it checked. Nothing is written before the check is confirmed. */
export function NewIntakePage() {
  const texts = useTexts(newIntakeTexts);
  const navigate = useNavigate();
  const allowed = useAllowed('INTAKE_WRITE');
  const { state, start, cancel, clear } = useUpload();
  const fileId = state.phase === 'ENDED' && state.outcome.state === 'DONE' ? state.outcome.fileId : null;

  if (!allowed) return <EmptyState title={texts.noWrite}>{texts.noWriteText}</EmptyState>;
  return (
    <div className="q-page intake-new">
      <PageHeading path={<IntakePath here={texts.title} />}>{texts.heading}</PageHeading>
      <ol className="intake-steps">
        <li>
          <h2>{texts.stepFile}</h2>
          <FileDrop state={state} onFile={start} onCancel={cancel} onClear={clear} />
        </li>
        <li>
          <h2>{texts.stepAbout}</h2>
          <StartIntakeForm key={state.phase === 'NONE' ? '' : state.file.name} fileName={state.phase === 'NONE' ? null : state.file.name} fileId={fileId} onStarted={(jobId) => void navigate(`/intake/${jobId}`)} />
        </li>
      </ol>
    </div>
  );
}
