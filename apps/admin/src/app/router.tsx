import { createBrowserRouter, redirectDocument, type LazyRouteFunction, type RouteObject } from 'react-router';
import type { ComponentType } from 'react';
import { AppShell } from './AppShell';
import { RouteError } from './RouteError';
import { RequireSession } from './session';
import { PageSkeleton } from '../shared/Skeletons';
import { NotFoundPage } from '../shared/NotFoundPage';

const page = (load: () => Promise<ComponentType>): LazyRouteFunction<RouteObject> => async () => ({ Component: await load() });

const pages: RouteObject[] = [
  { index: true, lazy: page(async () => (await import('../features/areas/CountyBoardPage')).CountyBoardPage) },
  { path: 'areas/:code', lazy: page(async () => (await import('../features/areas/AreaPage')).AreaPage) },
  { path: 'households/:id', lazy: page(async () => (await import('../features/register/HouseholdPage')).HouseholdPage) },
  { path: 'persons/:id', lazy: page(async () => (await import('../features/register/PersonPage')).PersonPage) },
  { path: 'search', lazy: page(async () => (await import('../features/search/SearchPage')).SearchPage) },
  { path: 'discrepancies', lazy: page(async () => (await import('../features/discrepancies/DiscrepancyListPage')).DiscrepancyListPage) },
  { path: 'discrepancies/:id', lazy: page(async () => (await import('../features/discrepancies/DiscrepancyPage')).DiscrepancyPage) },
  { path: 'intake', lazy: page(async () => (await import('../features/intake/IntakeListPage')).IntakeListPage) },
  { path: 'intake/new', lazy: page(async () => (await import('../features/intake/NewIntakePage')).NewIntakePage) },
  { path: 'intake/:id', lazy: page(async () => (await import('../features/intake/IntakeJobPage')).IntakeJobPage) },
  { path: 'users', lazy: page(async () => (await import('../features/access/UsersPage')).UsersPage) },
  { path: 'account', lazy: page(async () => (await import('../features/access/AccountPage')).AccountPage) },
  { path: '*', Component: NotFoundPage },
];

/** Fetches the pages that a click on the board or in a list leads to, once the browser has nothing else to do. */
export function warmUp(): void {
  const fetchPages = () => {
    const wanted = [
      import('../features/areas/AreaPage'),
      import('../features/register/HouseholdPage'),
      import('../features/register/PersonPage'),
      import('../features/discrepancies/DiscrepancyListPage'),
    ];
    // Whoever opens a page that did not come is told so then.
    void Promise.allSettled(wanted);
  };
  if ('requestIdleCallback' in window) window.requestIdleCallback(fetchPages, { timeout: 10_000 });
  else setTimeout(fetchPages, 3_000);
}

/** Every page is its own chunk; what is broken in one leaves the frame standing. */
export const createRouter = () =>
  createBrowserRouter([
    { path: '/sign-in', HydrateFallback: PageSkeleton, lazy: page(async () => (await import('../features/access/SignInPage')).SignInPage) },
    // A page of its own beside the console; sign-in may lead back to it.
    { path: '/playground', HydrateFallback: PageSkeleton, loader: () => redirectDocument('/playground') },
    {
      Component: RequireSession,
      HydrateFallback: PageSkeleton,
      errorElement: <RouteError />,
      children: [{ path: '/', Component: AppShell, children: [{ errorElement: <RouteError />, children: pages }] }],
    },
  ]);
