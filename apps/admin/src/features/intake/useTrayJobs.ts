import { useQuery, useSubscription } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { useAllowed, useViewer } from '../../app/session';
import { graphql, readFragment } from '../../gql';
import type { IntakeRowFragment } from '../../gql/graphql';
import { intakeJobs } from './intake-list.query';
import { intakeRow } from './intake-row';
import { isRunning } from './job-state';

const intakeJobsChanged = graphql(`
  subscription IntakeJobsChanged {
    intakeJobsChanged {
      id
      ...IntakeRow
    }
  }
`);

/** While something runs, the tray also asks: news may be lost when the socket is down. */
const pollEvery = 5_000;
/** What has ended stays in the tray for the rest of the hour. */
const recent = 60 * 60 * 1000;
const shown = 6;

/** Jobs that run, wait for somebody, or have just ended; kept up to date from anywhere in the console. */
export function useTrayJobs(): readonly IntakeRowFragment[] {
  const { mustChangePassword } = useViewer();
  const skip = !useAllowed('INTAKE_READ') || mustChangePassword;
  const [now, setNow] = useState(() => Date.now());
  const { data, refetch, startPolling, stopPolling } = useQuery(intakeJobs, { skip, fetchPolicy: 'cache-and-network' });
  const jobs = (data?.intakeJobs.nodes ?? []).map((job) => readFragment(intakeRow, job));
  const running = jobs.some(isRunning);

  useSubscription(intakeJobsChanged, {
    skip,
    onData: ({ data: news }) => {
      // A known job is brought up to date by the cache; a new one has to join the list.
      const id = news.data?.intakeJobsChanged.id;
      if (id && !jobs.some((job) => job.id === id)) void refetch().catch(() => null);
    },
  });
  useEffect(() => {
    if (!running) return;
    startPolling(pollEvery);
    return stopPolling;
  }, [running, startPolling, stopPolling]);

  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, []);

  const matters = (job: IntakeRowFragment) => isRunning(job) || job.status === 'CHECKED' || (job.finishedAt != null && now - Date.parse(job.finishedAt) < recent);
  return jobs.filter(matters).slice(0, shown);
}
