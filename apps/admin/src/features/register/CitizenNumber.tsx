import { useApolloClient } from '@apollo/client/react';
import { App, Button } from 'antd';
import { useState } from 'react';
import { anyProblemOf } from '../../app/errors';
import { Allowed } from '../../app/session';
import { graphql } from '../../gql';
import { useTexts } from '../../i18n/texts';
import { sharedTexts } from '../../shared/shared.texts';
import { registerTexts } from './register.texts';

/** Its own operation: the server writes an audit entry for every reading, so it is asked only on demand. */
const fullCitizenNumber = graphql(`
  query FullCitizenNumber($id: ID!) {
    person(id: $id) {
      id
      fullCitizenNumber
    }
  }
`);

interface CitizenNumberProps {
  personId: string;
  masked: string | null;
}

/** The masked number; whoever may, looks at the whole one, and it is forgotten with the page. */
export function CitizenNumber({ personId, masked }: CitizenNumberProps) {
  const texts = useTexts(registerTexts);
  const { errors } = useTexts(sharedTexts);
  const client = useApolloClient();
  const { message } = App.useApp();
  const [full, setFull] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  if (!masked) return <span className="q-muted">{texts.empty}</span>;

  const show = async () => {
    setBusy(true);
    try {
      const { data } = await client.query({ query: fullCitizenNumber, variables: { id: personId }, fetchPolicy: 'no-cache' });
      setFull(data?.person?.fullCitizenNumber ?? null);
    } catch (error) {
      const problem = anyProblemOf(error);
      message.error(problem.message || errors[problem.code].title);
    } finally {
      setBusy(false);
    }
  };
  return (
    <span className="q-number">
      <span className="q-mono" aria-live="polite">{full ?? masked}</span>
      <Allowed permission="IDENTITY_READ">
        <Button size="small" className="q-no-print" loading={busy} title={texts.showNumberHint} onClick={() => (full ? setFull(null) : void show())}>
          {full ? texts.hideNumber : texts.showNumber}
        </Button>
      </Allowed>
    </span>
  );
}
