import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type ValidationRule, Kind } from 'graphql';
import { fieldExtensionsEstimator, getComplexity, simpleEstimator, type ComplexityEstimator } from 'graphql-query-complexity';
import type { RequestContext } from '../../context';

/** What one request may ask for. The tree page of DESIGN.md (township to persons, 10 by 10) must fit. */
export const limits = { tokens: 2_000, depth: 14, aliases: 30, directives: 20, rootFields: 20, cost: 60_000, bodyBytes: 1024 * 1024 } as const;

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
    const depthOf = (selections: readonly import('graphql').SelectionNode[]): number => {
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

/** A list costs its page size times what is asked of each row. */
const listEstimator: ComplexityEstimator = ({ args, childComplexity }) => {
  const first: unknown = args['first'];
  return typeof first === 'number' ? 1 + Math.max(first, 0) * Math.max(childComplexity, 1) : undefined;
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
