import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, getNullableType, GraphQLError, isListType, Kind, type SelectionNode, type ValidationRule } from 'graphql';
import { fieldExtensionsEstimator, getComplexity, simpleEstimator, type ComplexityEstimator } from 'graphql-query-complexity';
import type { RequestContext } from '../../context';

/** What one request may ask for. The tree page of DESIGN.md (township to persons, 10 by 10) must fit. */
export const limits = { tokens: 2_000, depth: 14, aliases: 30, directives: 20, rootFields: 20, cost: 150_000, bodyBytes: 1024 * 1024 } as const;

function refuse(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'LIMIT_EXCEEDED' } });
}

const countingRule =
  (kind: Kind.FIELD | Kind.DIRECTIVE, counts: (node: { alias?: unknown }) => boolean, limit: number, what: string): ValidationRule =>
  (context) => {
    let seen = 0;
    return {
      [kind]: (node: { alias?: unknown }) => {
        if (counts(node) && ++seen === limit + 1) context.reportError(refuse(`More than ${limit} ${what} in one request.`));
      },
    };
  };

/**
 * Depth is measured on the fields as written. Each fragment is measured once, however often it is spread: measured at every
 * spread, twenty fragments that spread the next one twice would take a million steps.
 */
const depthRule: ValidationRule = (context) => {
  const fragmentDepths = new Map<string, number>();
  const depthOf = (selections: readonly SelectionNode[]): number => Math.max(0, ...selections.map(depthBelow));
  const depthBelow = (selection: SelectionNode): number => {
    if (selection.kind === Kind.FIELD) return 1 + (selection.selectionSet ? depthOf(selection.selectionSet.selections) : 0);
    if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet.selections);
    const name = selection.name.value;
    if (!fragmentDepths.has(name)) {
      // A fragment that spreads itself is refused by another rule; here it only must not go on for ever.
      fragmentDepths.set(name, 0);
      fragmentDepths.set(name, depthOf(context.getFragment(name)?.selectionSet.selections ?? []));
    }
    return fragmentDepths.get(name) ?? 0;
  };
  return {
    OperationDefinition({ selectionSet }) {
      const { selections } = selectionSet;
      const introspection = selections.every((node) => node.kind === Kind.FIELD && node.name.value.startsWith('__'));
      if (!introspection && depthOf(selections) > limits.depth) context.reportError(refuse(`The request is nested deeper than ${limits.depth} levels.`));
    },
  };
};

const rootFieldsRule: ValidationRule = (context) => ({
  OperationDefinition({ selectionSet }) {
    if (selectionSet.selections.length > limits.rootFields) context.reportError(refuse(`More than ${limits.rootFields} fields at the root of one request.`));
  },
});

export const limitRules: ValidationRule[] = [
  depthRule,
  rootFieldsRule,
  countingRule(Kind.FIELD, (node) => node.alias !== undefined, limits.aliases, 'aliases'),
  countingRule(Kind.DIRECTIVE, () => true, limits.directives, 'directives'),
];

/** How long lists without a page size are in a large county: an estimate, so that lists in lists show what they cost. */
const usualLength: Readonly<Record<string, number>> = { townships: 24, villages: 20, groups: 10, persons: 4, nodes: 1, edges: 1 };
const OTHER_LISTS = 3;

/** A list costs its length times what is asked of each row; a connection, its page size. */
const listEstimator: ComplexityEstimator = ({ args, childComplexity, field }) => {
  const first: unknown = args['first'];
  const isList = isListType(getNullableType(field.type));
  const length = typeof first === 'number' ? Math.max(first, 0) : isList ? (usualLength[field.name] ?? OTHER_LISTS) : undefined;
  return length === undefined ? undefined : 1 + length * Math.max(childComplexity, 1);
};

/** Refuses what would cost too much before anything is read. */
export const costPlugin: ApolloServerPlugin<RequestContext> = {
  async requestDidStart({ schema }) {
    return {
      async didResolveOperation({ request, document, operationName }) {
        const cost = costOnce(document, `${operationName} ${JSON.stringify(request.variables ?? {})}`, () =>
          getComplexity({
            schema,
            query: document,
            operationName: operationName ?? undefined,
            variables: request.variables,
            estimators: [fieldExtensionsEstimator(), listEstimator, simpleEstimator({ defaultComplexity: 1 })],
          }),
        );
        if (cost > limits.cost) throw refuse(`The request costs ${cost}, the limit is ${limits.cost}: ask for fewer rows or fewer levels.`);
      },
    };
  },
};

const knownCosts = new WeakMap<DocumentNode, Map<string, number>>();
const COSTS_OF_A_DOCUMENT = 50;

/** The document store hands out the same document for the same text: its cost for the same variables is measured once. */
function costOnce(document: DocumentNode, asked: string, measure: () => number): number {
  let known = knownCosts.get(document);
  if (!known || known.size >= COSTS_OF_A_DOCUMENT) knownCosts.set(document, (known = new Map()));
  let cost = known.get(asked);
  if (cost === undefined) known.set(asked, (cost = costOf(measure)));
  return cost;
}

/** The library gives up on documents with too many nodes, spreads followed: that is an answer too. */
function costOf(measure: () => number): number {
  try {
    return measure();
  } catch (error) {
    if (error instanceof GraphQLError && /number of nodes/.test(error.message)) throw refuse('The request spreads its fragments too often.');
    throw error;
  }
}
