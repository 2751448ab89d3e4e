import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { graphql } from '../../gql';
import type { PeopleSuggestionsQuery } from '../../gql/graphql';

const peopleSuggestions = graphql(`
  query PeopleSuggestions($text: String!) {
    people(search: { text: $text }, first: 8) {
      nodes {
        id
        name
        birthDate
        citizenNumber
        registration {
          status
        }
        household {
          id
          number
          village {
            code
            name
          }
        }
      }
    }
  }
`);

export type Suggestion = PeopleSuggestionsQuery['people']['nodes'][number];

/** Long enough that typing a name asks once, short enough to feel immediate. */
const pause = 180;

/** People for what is being typed; null while the answer for this very text is on its way. */
export function usePeopleSuggestions(text: string): readonly Suggestion[] | null {
  const client = useApolloClient();
  const [answer, setAnswer] = useState<{ text: string; people: readonly Suggestion[] }>({ text: '', people: [] });

  useEffect(() => {
    if (text.length === 0) return;
    let current = true;
    const timer = setTimeout(() => {
      // A search that fails says so on the results page; the quick list just stays empty.
      void client
        .query({ query: peopleSuggestions, variables: { text }, fetchPolicy: 'network-only' })
        .then(({ data }) => data?.people.nodes ?? [], () => [])
        .then((people) => current && setAnswer({ text, people }));
    }, pause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [client, text]);

  if (text.length === 0) return [];
  return answer.text === text ? answer.people : null;
}
