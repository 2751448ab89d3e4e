import { Link } from 'react-router';
import { useTexts } from '../i18n/texts';
import { EmptyState } from './EmptyState';
import { sharedTexts } from './shared.texts';

export function NotFoundPage() {
  const texts = useTexts(sharedTexts);
  return <EmptyState title={texts.notFoundTitle} action={<Link to="/">{texts.home}</Link>}>{texts.notFoundText}</EmptyState>;
}
