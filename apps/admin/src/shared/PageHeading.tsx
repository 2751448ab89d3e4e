import { useEffect, type ReactNode } from 'react';
import { useTexts } from '../i18n/texts';
import { sharedTexts } from './shared.texts';

interface PageHeadingProps {
  /** One sentence with the figure; also the window's title. */
  children: string;
  /** Where one is. */
  path?: ReactNode;
  /** Second line: what stands behind the sentence. */
  detail?: ReactNode;
  /** The next actions, as buttons. */
  actions?: ReactNode;
}

/** The answer of the page, before its proof. */
export function PageHeading({ children, path, detail, actions }: PageHeadingProps) {
  const { product } = useTexts(sharedTexts);
  useEffect(() => {
    document.title = `${children} · ${product}`;
  }, [children, product]);
  return (
    <div className="q-heading">
      {path}
      <div className="q-heading-row">
        <h1>{children}</h1>
        {actions && <div className="q-actions">{actions}</div>}
      </div>
      {detail && <p className="q-heading-detail">{detail}</p>}
    </div>
  );
}
