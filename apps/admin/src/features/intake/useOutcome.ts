import { useState } from 'react';

interface Refused {
  readonly message: string;
  readonly messageEn: string;
}

type Outcome = { readonly __typename: 'IntakeStarted' } | ({ readonly __typename: 'IntakeRefused' } & Refused);

/** What became of an order to apply or undo: started, or refused with a reason that stays on the page. */
export function useOutcome(onStarted: () => void) {
  const [refusal, setRefusal] = useState<Refused | null>(null);
  const settle = (outcome: Outcome | undefined): void => {
    setRefusal(outcome?.__typename === 'IntakeRefused' ? outcome : null);
    if (outcome) onStarted();
  };
  return { refusal, settle };
}
