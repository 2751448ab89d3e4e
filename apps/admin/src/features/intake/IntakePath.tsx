import { Link } from 'react-router';
import { useTexts } from '../../i18n/texts';
import { intakeListTexts } from './intake-list.texts';

/** Where one is below the list of intakes. */
export function IntakePath({ here }: { here: string }) {
  const texts = useTexts(intakeListTexts);
  return (
    <nav className="q-path" aria-label={texts.title}>
      <ol>
        <li><Link to="/intake">{texts.title}</Link></li>
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
