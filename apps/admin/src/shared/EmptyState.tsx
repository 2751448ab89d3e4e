import type { ReactNode } from 'react';

interface EmptyStateProps {
  title: string;
  /** 2 where the page has its own heading already. */
  level?: 1 | 2;
  children?: ReactNode;
  /** The button that changes it. */
  action?: ReactNode;
}

/** Nothing here yet, why, and what can be done about it. */
export function EmptyState({ title, level = 1, children, action }: EmptyStateProps) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <section className="q-state">
      <Heading>{title}</Heading>
      {children && <p>{children}</p>}
      {action}
    </section>
  );
}
