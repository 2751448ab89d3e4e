import { useSubscription } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { graphql } from '../../gql';

const progressChanged = graphql(`
  subscription ProgressChanged($areaCode: ID!) {
    progressChanged(areaCode: $areaCode) {
      code
      progress {
        ...ProgressFigures
      }
    }
  }
`);

/** A batch changes an area hundreds of times a minute; the page rereads at most this often. */
const quietPeriod = 3_000;

/** Keeps a page's figures live: the area's own come with the event, those below are read again once it is quiet. */
export function useLiveProgress(areaCode: string | undefined, reread: () => unknown): void {
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const latest = useRef(reread);
  useEffect(() => {
    latest.current = reread;
  });
  useEffect(() => () => clearTimeout(timer.current ?? undefined), []);

  useSubscription(progressChanged, {
    variables: { areaCode: areaCode ?? '' },
    skip: !areaCode,
    onData: () => {
      timer.current ??= setTimeout(() => {
        timer.current = null;
        latest.current();
      }, quietPeriod);
    },
  });
}
