import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/texts';
import { registerTexts } from './register.texts';

export interface Item {
  readonly label: string;
  readonly value: ReactNode;
  /** The register's own text where the value could not be read. */
  readonly raw?: string;
}

interface ItemListProps {
  title: string;
  hint?: string;
  items: readonly Item[];
}

/** A section of a register page: what is empty is said to be empty, what could not be read stands as written. */
export function ItemList({ title, hint, items }: ItemListProps) {
  const texts = useTexts(registerTexts);
  return (
    <section className="q-items">
      <h2 title={hint}>{title}</h2>
      <dl>
        {items.map(({ label, value, raw }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {raw !== undefined ? (
                <span className="q-raw" title={texts.unreadableHint}>{texts.unreadable(raw)}</span>
              ) : value === null || value === undefined || value === '' ? (
                <span className="q-muted">{texts.empty}</span>
              ) : (
                value
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
