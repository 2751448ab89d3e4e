import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useMutation } from '@apollo/client/react';
import { useCallback, useRef, useState } from 'react';
import { anyProblemOf, type Problem } from '../app/errors';

interface Command<Data, Input> {
  /** Sends it; null when it failed, and `problem` says how. */
  run(input: Omit<Input, 'requestId'>): Promise<Data | null>;
  readonly busy: boolean;
  readonly problem: Problem | null;
  forget(): void;
}

/**
 * A mutation whose input carries a `requestId`. As long as the server never answered, the same id is sent again,
 * so that a second click after a broken connection does nothing twice.
 */
export function useCommand<Data, Input extends { requestId: string | number }>(document: TypedDocumentNode<Data, { input: Input }>): Command<Data, Input> {
  const [mutate, { loading }] = useMutation<Data, { input: Input }>(document);
  const [problem, setProblem] = useState<Problem | null>(null);
  const unanswered = useRef<string | null>(null);

  const run = useCallback(
    async (input: Omit<Input, 'requestId'>): Promise<Data | null> => {
      setProblem(null);
      const requestId = (unanswered.current ??= crypto.randomUUID());
      try {
        const { data } = await mutate({ variables: { input: { ...input, requestId } as Input } });
        unanswered.current = null;
        return (data as Data | undefined) ?? null;
      } catch (error) {
        const failed = anyProblemOf(error);
        if (failed.code !== 'UNREACHABLE') unanswered.current = null;
        setProblem(failed);
        return null;
      }
    },
    [mutate],
  );
  const forget = useCallback(() => setProblem(null), []);
  return { run, busy: loading, problem, forget };
}
