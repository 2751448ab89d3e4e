import { useQuery } from '@apollo/client/react';
import { createContext, use, type ReactNode } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { graphql, readFragment } from '../gql';
import type { Permission, SessionViewerFragment } from '../gql/graphql';
import { ErrorState } from '../shared/ErrorState';
import { PageSkeleton } from '../shared/Skeletons';
import { problemOf } from './errors';

/** What the frame of the console knows about whoever is signed in. */
export const sessionViewer = graphql(`
  fragment SessionViewer on Viewer {
    id
    userName
    displayName
    role
    department
    areaCodes
    permissions
    mustChangePassword
    sessionExpiresAt
    demonstration
    areas {
      code
      name
      level
    }
    county {
      code
      name
    }
  }
`);

/** The query of the frame; sign-in writes the same viewer and then refetches this. */
export const sessionQuery = graphql(`
  query Session {
    viewer {
      ...SessionViewer
    }
  }
`);

const SessionContext = createContext<SessionViewerFragment | null>(null);

/** Whoever is signed in. Only below {@link RequireSession}. */
export function useViewer(): SessionViewerFragment {
  const viewer = use(SessionContext);
  if (!viewer) throw new Error('useViewer is used outside a session');
  return viewer;
}

/** Whether the signed-in person may do something; the server decides again. */
export const useAllowed = (permission: Permission): boolean => useViewer().permissions.includes(permission);

interface AllowedProps {
  permission: Permission;
  children: ReactNode;
  /** What the others see instead. */
  otherwise?: ReactNode;
}

/** Shows its children only to those who may. */
export const Allowed = ({ permission, children, otherwise = null }: AllowedProps) => (useAllowed(permission) ? children : otherwise);

/** Layout route: waits for the viewer; without one the way leads to sign-in and back. */
export function RequireSession() {
  const { pathname, search } = useLocation();
  const { data, error, refetch } = useQuery(sessionQuery, { fetchPolicy: 'cache-first' });
  if (error && problemOf(error).code === 'UNAUTHENTICATED') return <Navigate to={signInPath(pathname + search)} replace />;
  if (!data) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <PageSkeleton />;
  const viewer = readFragment(sessionViewer, data.viewer);
  if (viewer.mustChangePassword && pathname !== '/account') return <Navigate to="/account" replace />;
  return (
    <SessionContext value={viewer}>
      <Outlet />
    </SessionContext>
  );
}

/** The address of the sign-in page that leads back to where one was. */
export const signInPath = (from: string): string => (from && from !== '/' ? `/sign-in?from=${encodeURIComponent(from)}` : '/sign-in');
