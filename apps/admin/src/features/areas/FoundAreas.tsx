import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql';
import { useTexts } from '../../i18n/texts';
import { ErrorState } from '../../shared/ErrorState';
import { formatCount } from '../../shared/format';
import { RowsSkeleton } from '../../shared/Skeletons';
import { areasTexts } from './areas.texts';

const areaSearch = graphql(`
  query AreaSearch($search: String!) {
    areas(search: $search, first: 30) {
      nodes {
        code
        name
        ancestors {
          code
          name
        }
      }
      totalCount
    }
  }
`);

/** Areas with a name, each with where it lies. */
export function FoundAreas({ search, onGo }: { search: string; onGo(code: string): void }) {
  const texts = useTexts(areasTexts);
  const { data, error, refetch } = useQuery(areaSearch, { variables: { search } });
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch().catch(() => null)} />;
  if (!data) return <RowsSkeleton rows={6} />;
  const { nodes, totalCount } = data.areas;
  if (nodes.length === 0) return <p className="q-muted">{texts.treeNone}</p>;
  return (
    <>
      <ul className="q-tree-found">
        {nodes.map(({ code, name, ancestors }) => (
          <li key={code}>
            <button type="button" onClick={() => onGo(code)}>
              {name} <span className="q-muted">{ancestors.slice(1).map((one) => one.name).join(' › ')}</span>
            </button>
          </li>
        ))}
      </ul>
      {totalCount > nodes.length && <p className="q-muted">{texts.treeMore(formatCount(totalCount))}</p>}
    </>
  );
}
