/** Where to go after signing in: only a path of this console, never another site or the sign-in page itself. */
export function returnPath(from: string | null): string {
  if (!from || !/^\/(?![/\\])/.test(from) || from.startsWith('/sign-in')) return '/';
  return from;
}
