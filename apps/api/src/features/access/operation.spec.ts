import 'reflect-metadata';
import { getMetadataStorage } from 'type-graphql';
import { createSchema } from '../../schema';
import { permissions } from './roles';

createSchema();
const { queries, mutations, subscriptions } = getMetadataStorage();
const operations = [...queries, ...mutations, ...subscriptions].map(({ schemaName, roles }) => ({ name: schemaName, access: roles as string[] | undefined }));
const accessOf = (name: string) => operations.find((operation) => operation.name === name)?.access?.[0];

/** Operations that would do harm in the wrong hands: what they need is written down twice. */
const sensitive: Readonly<Record<string, string>> = {
  users: 'USER_MANAGE',
  user: 'USER_MANAGE',
  createUser: 'USER_MANAGE',
  updateUser: 'USER_MANAGE',
  resetPassword: 'USER_MANAGE',
  unlockUser: 'USER_MANAGE',
  createToken: 'USER_MANAGE',
  revokeToken: 'USER_MANAGE',
  auditEntries: 'AUDIT_READ',
  household: 'REGISTER_READ',
  person: 'REGISTER_READ',
  people: 'REGISTER_READ',
  discrepancies: 'DISCREPANCY_READ',
  raiseDiscrepancy: 'DISCREPANCY_RAISE',
  startIntake: 'INTAKE_WRITE',
  applyIntake: 'INTAKE_WRITE',
  cancelIntake: 'INTAKE_WRITE',
  undoIntake: 'INTAKE_WRITE',
  changePassword: 'SIGNED_IN',
};

describe('operations', () => {
  it.each(operations)('$name declares what it needs', ({ access }) => {
    expect([...permissions, 'SIGNED_IN', 'PUBLIC']).toContain(access?.[0]);
  });

  it('are open to everybody only where nobody can be signed in yet', () => {
    const open = operations.filter(({ access }) => access?.[0] === 'PUBLIC').map(({ name }) => name);
    expect(open.sort()).toEqual(['server', 'signIn', 'signOut']);
  });

  it('are open before the initial password was changed only where the way leads out', () => {
    const open = operations.filter(({ access }) => access?.includes('BEFORE_PASSWORD_CHANGE')).map(({ name }) => name);
    expect(open.sort()).toEqual(['changePassword', 'signOutEverywhere', 'viewer']);
  });

  it.each(Object.entries(sensitive))('%s needs %s', (name, access) => {
    expect(accessOf(name)).toBe(access);
  });
});
