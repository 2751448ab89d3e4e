import { Link } from 'react-router';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { useTexts } from '../../i18n/texts';
import { formatCount } from '../../shared/format';
import { discrepancyNames } from '../discrepancies/discrepancy-names.texts';
import { areasTexts } from './areas.texts';
import { discrepanciesAddress } from './addresses';

const categoryCounts = graphql(`
  fragment CategoryCounts on CategoryCount {
    category
    kind
    count
  }
`);

interface CategoryCountsProps {
  areaCode: string;
  counts: readonly FragmentType<typeof categoryCounts>[];
}

/** Open discrepancies by category, the most first; each leads to its list. */
export function CategoryCounts({ areaCode, counts }: CategoryCountsProps) {
  const texts = useTexts(areasTexts);
  const names = useTexts(discrepancyNames);
  const found = [...readFragment(categoryCounts, counts)].filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  if (found.length === 0) return null;
  return (
    <ul className="q-categories" aria-label={texts.byCategory}>
      {found.map(({ category, count }) => (
        <li key={category}>
          <Link to={discrepanciesAddress(areaCode, category)}>
            {names.category[category]} <span className="q-figure">{formatCount(count)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
