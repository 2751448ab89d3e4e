import { Badge, Button, Popover } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { IntakeRowFragment } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { useTexts } from '../../i18n/texts';
import { formatCount, formatDuration } from '../../shared/format';
import { intakeListTexts } from './intake-list.texts';
import { isRunning, percentOf } from './job-state';
import { JobStatus } from './JobStatus';
import { useTrayJobs } from './useTrayJobs';
import './intake.css';

/** Long work stays visible from every page: what runs, what waits, what has just ended, and the way back to it. */
export function JobTray() {
  const texts = useTexts(intakeListTexts);
  const [open, setOpen] = useState(false);
  const jobs = useTrayJobs();
  const running = jobs.filter(isRunning);
  const first = running[0];
  const label = running.length > 0 ? texts.trayRunning(formatCount(running.length)) : texts.trayTitle;

  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomRight"
      title={texts.trayTitle}
      content={
        <div className="intake-tray" role="status">
          {jobs.length === 0 && <p className="q-muted">{texts.trayNone}</p>}
          <ul>{jobs.map((job) => <TrayItem key={job.id} job={job} onOpen={() => setOpen(false)} />)}</ul>
          <Link to="/intake" onClick={() => setOpen(false)}>{texts.trayAll}</Link>
        </div>
      }
    >
      <Button type="text" aria-label={label} aria-expanded={open}>
        <Badge dot={jobs.some(({ status }) => status === 'CHECKED') && running.length === 0} status="warning">
          <span className="intake-tray-label">{first ? `◔ ${texts.percent(String(percentOf(first.progress)))}` : texts.trayShort}</span>
        </Badge>
      </Button>
    </Popover>
  );
}

function TrayItem({ job, onOpen }: { job: IntakeRowFragment; onOpen(): void }) {
  const texts = useTexts(intakeListTexts);
  const language = useLanguage();
  return (
    <li>
      <Link to={`/intake/${job.id}`} onClick={onOpen}>{job.fileName}</Link>
      <div>
        <JobStatus job={job} />
        {isRunning(job) && (
          <span className="q-muted">
            {' '}· {texts.traySoFar(formatCount(job.rowsRead))}
            {job.secondsLeft != null && ` · ${texts.left(formatDuration(job.secondsLeft, language))}`}
          </span>
        )}
      </div>
    </li>
  );
}
