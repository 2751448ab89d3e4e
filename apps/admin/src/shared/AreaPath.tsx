import { Link } from 'react-router';
import { readFragment, graphql, type FragmentType } from '../gql';
import { useTexts } from '../i18n/texts';
import { sharedTexts } from './shared.texts';

const areaPath = graphql(`
  fragment AreaPath on Area {
    code
    name
    ancestors {
      code
      name
    }
  }
`);

interface AreaPathProps {
  area: FragmentType<typeof areaPath>;
  /** What stands below the area on the page: a household's number, a person's name. */
  below?: readonly { label: string; to?: string }[];
}

/** county › township › village › group › household: the same on every page. */
export function AreaPath({ area, below = [] }: AreaPathProps) {
  const texts = useTexts(sharedTexts);
  const { code, name, ancestors } = readFragment(areaPath, area);
  const places = [...ancestors, { code, name }].map((place) => ({ label: place.name, to: areaAddress(place.code) }));
  const steps: readonly { label: string; to?: string }[] = [...places, ...below];
  return (
    <nav className="q-path" aria-label={texts.path}>
      <ol>
        {steps.map(({ label, to }, index) => (
          <li key={`${index}-${label}`} aria-current={index === steps.length - 1 ? 'page' : undefined}>
            {to && index < steps.length - 1 ? <Link to={to}>{label}</Link> : label}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The page of an area; the county's is the board. */
export const areaAddress = (code: string): string => (code.length === 6 ? `/?county=${code}` : `/areas/${code}`);
