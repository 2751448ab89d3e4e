import { useRouteError } from 'react-router';
import { ErrorState } from '../shared/ErrorState';

/** A page that failed while drawing, or whose file could not be loaded (a new version was installed meanwhile). */
export const RouteError = () => <ErrorState error={useRouteError()} onRetry={() => window.location.reload()} />;
