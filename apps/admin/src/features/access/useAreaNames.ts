import type { ApolloClient, DocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { Kind, type FieldNode, type NameNode, type OperationDefinitionNode } from 'graphql';
import { useEffect } from 'react';
import { graphql } from '../../gql';

/** An area known by its code; read from the cache, which {@link useAreaNames} fills. */
export const areaName = graphql(`
  query AreaName($code: ID!) {
    area(code: $code) {
      code
      name
      level
      ancestors {
        code
        name
      }
    }
  }
`);

/** As many root fields as the server takes in one request. */
const perRequest = 20;

const nameNode = (value: string): NameNode => ({ kind: Kind.NAME, value });

/** The query above for several codes at once: the same field, each time under an alias. */
export function areaNamesDocument(codes: readonly string[]): DocumentNode {
  const operation = areaName.definitions[0] as OperationDefinitionNode;
  const field = operation.selectionSet.selections[0] as FieldNode;
  const selections = codes.map((code, index): FieldNode => ({
    ...field,
    alias: nameNode(`area${index}`),
    arguments: [{ kind: Kind.ARGUMENT, name: nameNode('code'), value: { kind: Kind.STRING, value: code } }],
  }));
  return { kind: Kind.DOCUMENT, definitions: [{ ...operation, name: nameNode('AreaNames'), variableDefinitions: [], selectionSet: { kind: Kind.SELECTION_SET, selections } }] };
}

let waiting = new Set<string>();

/** Every list of a page says what it needs; the request goes out once all have. */
function ask(client: ApolloClient, codes: readonly string[]): void {
  if (waiting.size === 0) queueMicrotask(() => send(client));
  codes.forEach((code) => waiting.add(code));
}

function send(client: ApolloClient): void {
  const codes = [...waiting];
  waiting = new Set();
  for (let start = 0; start < codes.length; start += perRequest)
    // Where a name stays unknown its code stands.
    void client.query({ query: areaNamesDocument(codes.slice(start, start + perRequest)) }).catch(() => null);
}

/** Has the names of areas read into the cache, together with those of every other list on the page. */
export function useAreaNames(codes: readonly string[]): void {
  const client = useApolloClient();
  const wanted = codes.join(' ');
  useEffect(() => {
    const unknown = wanted.split(' ').filter((code) => code && !client.readQuery({ query: areaName, variables: { code } }));
    if (unknown.length > 0) ask(client, unknown);
  }, [client, wanted]);
}
