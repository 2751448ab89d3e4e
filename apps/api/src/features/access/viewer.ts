import type { Department, Permission, Role } from './roles';

/** Who acts in a request: the signed-in user, or the program whose token was sent. */
export interface Viewer {
  userId: string;
  countyCode: string;
  userName: string;
  displayName: string;
  role: Role;
  department: Department | null;
  /** Division code prefixes; for a token, those of the token. */
  areaCodes: readonly string[];
  permissions: ReadonlySet<Permission>;
  mustChangePassword: boolean;
  session: { id: string; kind: 'SESSION' | 'TOKEN'; expiresAt: Date };
}
