import { InMemoryCache, type FieldPolicy, type TypePolicies } from '@apollo/client';
import { possibleTypes } from './possible-types';

interface Page {
  readonly nodes?: readonly unknown[];
  readonly edges?: readonly unknown[];
}

/**
 * A keyset connection: a page asked with `after` is appended, a page without it starts the list anew. What a following
 * page does not ask for again (the count) stays.
 */
const keyset = (...keyArgs: string[]): FieldPolicy<Page> => ({
  keyArgs,
  merge: (existing, incoming, { args }) =>
    !args?.['after'] || !existing
      ? incoming
      : {
          ...existing,
          ...incoming,
          ...(incoming.nodes && { nodes: [...(existing.nodes ?? []), ...incoming.nodes] }),
          ...(incoming.edges && { edges: [...(existing.edges ?? []), ...incoming.edges] }),
        },
});

const area = { keyFields: ['code'], fields: { progress: { merge: true }, households: keyset('filter', 'orderBy'), persons: keyset('filter') } };

const typePolicies: TypePolicies = {
  Query: {
    fields: {
      areas: keyset('prefix', 'level', 'search'),
      people: keyset('search'),
      discrepancies: keyset('filter', 'orderBy'),
      intakeJobs: keyset(),
      users: keyset('search'),
      auditEntries: keyset('filter'),
    },
  },
  County: area,
  Township: area,
  Village: area,
  Group: area,
  Rule: { keyFields: ['code'] },
  Code: { keyFields: false },
  Household: { fields: { discrepancies: keyset('filter') } },
  Person: { fields: { history: keyset(), registration: { merge: true } } },
  IntakeJob: { fields: { rejections: keyset(), changes: { merge: true }, head: { merge: true } } },
};

/** The console's cache lives in memory only: nothing about anybody stays on the computer. */
export const createCache = (): InMemoryCache =>
  new InMemoryCache({ possibleTypes, typePolicies });
