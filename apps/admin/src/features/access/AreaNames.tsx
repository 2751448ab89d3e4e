import { useQuery } from '@apollo/client/react';
import { areaName, useAreaNames } from './useAreaNames';

/** The name of an area known by its code only; the code stands there until the name is known. */
function AreaName({ code }: { code: string }) {
  const { data } = useQuery(areaName, { variables: { code }, fetchPolicy: 'cache-only' });
  const area = data?.area;
  if (!area) return <span title={code}>{code}</span>;
  // "Group 1" is everywhere: a group is known only together with its village.
  const path = area.level === 'GROUP' ? [area.ancestors.at(-1)?.name, area.name] : [area.name];
  return <span title={code}>{path.filter(Boolean).join(' ')}</span>;
}

/** The names of a user's areas, a few of them in full. */
export function AreaNames({ codes }: { codes: readonly string[] }) {
  const shown = codes.slice(0, 3);
  useAreaNames(shown);
  return (
    <>
      {shown.map((code, index) => (
        <span key={code}>
          {index > 0 && ', '}
          <AreaName code={code} />
        </span>
      ))}
      {codes.length > shown.length && ` +${codes.length - shown.length}`}
    </>
  );
}
