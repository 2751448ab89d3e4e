import type { ReactNode } from 'react';

interface EmptyStateProps {
  title: string;
  children?: ReactNode;
  /** The button that changes it. */
  action?: ReactNode;
}

/** Nothing here yet, why, and what can be done about it. */
export const EmptyState = ({ title, children, action }: EmptyStateProps) => (
  <section className="q-state">
    <h2>{title}</h2>
    {children && <p>{children}</p>}
    {action}
  </section>
);
