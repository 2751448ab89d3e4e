import { useSubscription } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { graphql } from '../../gql';

const intakeJobChanged = graphql(`
  subscription IntakeJobChanged($id: ID!) {
    intakeJobChanged(id: $id) {
      id
      ...IntakeRow
    }
  }
`);

/** After this long without news the socket may be down: then the page asks by itself. */
const silence = 4_000;
const pollEvery = 2_000;

interface LiveJobOptions {
  id: string;
  running: boolean;
  /** Asks the server for the job. */
  refetch(): void;
}

/** Keeps a job up to date: by subscription, and by asking when nothing was heard. True while the subscription speaks. */
export function useLiveJob({ id, running, refetch }: LiveJobOptions): boolean {
  const [live, setLive] = useState(false);
  const heard = useRef(0);
  const ask = useRef(refetch);
  useEffect(() => {
    ask.current = refetch;
  });

  useSubscription(intakeJobChanged, {
    variables: { id },
    skip: !running,
    // The changed job reaches the page through the cache.
    onData: () => {
      heard.current = Date.now();
      setLive(true);
    },
    onError: () => setLive(false),
  });
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => {
      const quiet = Date.now() - heard.current > silence;
      setLive(!quiet);
      if (quiet) ask.current();
    }, pollEvery);
    return () => clearInterval(timer);
  }, [running]);

  // Reports, results and failures are not part of the news: fetched once when the work ends.
  const wasRunning = useRef(running);
  useEffect(() => {
    if (wasRunning.current && !running) ask.current();
    wasRunning.current = running;
  }, [running]);
  return live;
}
