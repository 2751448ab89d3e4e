import type { ApolloServerPlugin } from '@apollo/server';
import { getNullableType, GraphQLError, isListType, Kind, type SelectionNode, type ValidationRule } from 'graphql';
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

/** Depth is measured on the fields as written; fragments are followed where they are spread. */
const depthRule: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    const visiting = new Set<string>();
    const depthOf = (selections: readonly SelectionNode[]): number => {
      let deepest = 0;
      for (const selection of selections) {
        let depth = 0;
        if (selection.kind === Kind.FIELD) depth = 1 + (selection.selectionSet ? depthOf(selection.selectionSet.selections) : 0);
        else if (selection.kind === Kind.INLINE_FRAGMENT) depth = depthOf(selection.selectionSet.selections);
        else if (!visiting.has(selection.name.value)) {
          visiting.add(selection.name.value);
          const fragment = context.getFragment(selection.name.value);
          depth = fragment ? depthOf(fragment.selectionSet.selections) : 0;
          visiting.delete(selection.name.value);
        }
        if (depth > deepest) deepest = depth;
      }
      return deepest;
    };
    const introspection = operation.selectionSet.selections.every((node) => node.kind === Kind.FIELD && node.name.value.startsWith('__'));
    if (!introspection && depthOf(operation.selectionSet.selections) > limits.depth) {
      context.reportError(refuse(`The request is nested deeper than ${limits.depth} levels.`));
    }
  },
});

export const limitRules: ValidationRule[] = [
  depthRule,
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
        const cost = getComplexity({
          schema,
          query: document,
          operationName: operationName ?? undefined,
          variables: request.variables,
          estimators: [fieldExtensionsEstimator(), listEstimator, simpleEstimator({ defaultComplexity: 1 })],
        });
        if (cost > limits.cost) throw refuse(`The request costs ${cost}, the limit is ${limits.cost}: ask for fewer rows or fewer levels.`);
      },
    };
  },
};
