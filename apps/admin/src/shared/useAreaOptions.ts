import { useApolloClient, useQuery } from '@apollo/client/react';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useViewer } from '../app/session';
import { graphql } from '../gql';
import { searchOptions, withChildren, type AreaOption } from './area-options';

const areaChildren = graphql(`
  query AreaPickerChildren($code: ID!) {
    area(code: $code) {
      __typename
      code
      ... on County {
        townships {
          code
          name
          level
        }
      }
      ... on Township {
        villages {
          code
          name
          level
        }
      }
      ... on Village {
        groups {
          code
          name
          level
        }
      }
    }
  }
`);

const areaSearch = graphql(`
  query AreaPickerSearch($search: String!) {
    areas(search: $search, first: 30) {
      nodes {
        code
        name
        level
        ancestors {
          code
          name
        }
      }
    }
  }
`);

const chosenArea = graphql(`
  query AreaPickerChosen($code: ID!) {
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

/** The areas of whoever is signed in, opened step by step, or those that a search finds. */
export function useAreaOptions(chosen: readonly string[]) {
  const client = useApolloClient();
  const { areas: roots } = useViewer();
  const [opened, setOpened] = useState<readonly AreaOption[]>(() => withChildren([], null, roots));
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text.trim());
  const found = useQuery(areaSearch, { variables: { search: wanted }, skip: wanted === '' });

  // Areas that came with the address or the form are not in the opened tree yet, and would show as bare codes.
  const [named, setNamed] = useState<readonly AreaOption[]>([]);
  const strangers = chosen.filter((code) => ![...opened, ...named].some(({ id }) => id === code)).join(' ');
  useEffect(() => {
    let current = true;
    const ask = (code: string) => client.query({ query: chosenArea, variables: { code } }).catch(() => null);
    if (strangers)
      void Promise.all(strangers.split(' ').map(ask)).then((answers) => {
        const areas = answers.flatMap((answer) => answer?.data?.area ?? []);
        if (current) setNamed((now) => [...now, ...searchOptions(areas)]);
      });
    return () => {
      current = false;
    };
  }, [client, strangers]);

  const options = useMemo(() => {
    if (wanted !== '') return searchOptions(found.data?.areas.nodes ?? []);
    return [...opened, ...named.filter(({ id }) => !opened.some((option) => option.id === id))];
  }, [wanted, found.data, named, opened]);

  const open = async (code: string): Promise<void> => {
    const { data } = await client.query({ query: areaChildren, variables: { code } });
    const area = data?.area;
    if (!area) return;
    const children = area.__typename === 'County' ? area.townships : area.__typename === 'Township' ? area.villages : area.__typename === 'Village' ? area.groups : [];
    setOpened((now) => withChildren(now, code, children));
  };

  return { options, open, search: setText, text, searching: wanted !== '' && found.loading };
}
