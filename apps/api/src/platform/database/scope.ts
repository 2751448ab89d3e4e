import { escapeLiteral } from 'pg';

/** Who acts and for which areas; what row-level security asks for in every transaction. */
export interface Scope {
  userId: string;
  userName: string;
  role: string;
  /** Division code prefixes; the empty prefix is the whole installation and belongs to the service user alone. */
  areaCodes: readonly string[];
  department?: string | null;
}

/** The service user that runs commands and background jobs for nobody in particular. */
export const serviceScope = (areaCodes: readonly string[] = ['']): Scope => ({
  userId: '00000000-0000-7000-8000-000000000000',
  userName: 'system',
  role: 'SERVICE',
  areaCodes,
});

/** The statement that gives a transaction its scope; ends with the transaction. */
export function scopeStatement(scope: Scope): string {
  const areas = `{${scope.areaCodes.map((code) => `"${code.replace(/[^0-9]/g, '')}"`).join(',')}}`;
  return `select set_config('app.user_id', ${escapeLiteral(scope.userId)}, true), set_config('app.role', ${escapeLiteral(scope.role)}, true), set_config('app.area_prefixes', ${escapeLiteral(areas)}, true), set_config('app.department', ${escapeLiteral(scope.department ?? '')}, true)`;
}
