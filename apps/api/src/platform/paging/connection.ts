import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { encodeCursor } from './cursor';

@ObjectType({ description: 'Where a page of a list ends.', simpleResolvers: true })
export class PageInfo {
  @Field({ description: 'True when more rows follow.' })
  hasNextPage: boolean;

  @Field(() => String, { nullable: true, description: 'Pass it as `after` to get the next page; null on an empty page.' })
  endCursor: string | null;
}

/** A page as resolvers return it; `count` is asked only when totalCount is selected. */
export interface Page<Node> {
  edges: { node: Node; cursor: string }[];
  nodes: Node[];
  pageInfo: PageInfo;
  count?: () => Promise<number>;
}

/**
 * Makes a page of rows that were read with one row more than asked, so that the next page is known without counting.
 * @param key the keyset of a row, the same as the query's ORDER BY
 */
export function toPage<Row, Node>(
  rows: readonly Row[],
  size: number,
  key: (row: Row) => readonly (string | number | null)[],
  map: (row: Row) => Node,
  count?: () => Promise<number>,
): Page<Node> {
  const edges = rows.slice(0, size).map((row) => ({ node: map(row), cursor: encodeCursor(key(row)) }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: { hasNextPage: rows.length > size, endCursor: edges.at(-1)?.cursor ?? null },
    count,
  };
}

/** The base of a connection type: edges, nodes, pageInfo. totalCount is a field resolver, see `ConnectionCount`. */
export function connectionOf<Node extends object>(node: () => ClassType<Node> | object, edge: () => ClassType): ClassType<Page<Node>> {
  @ObjectType({ simpleResolvers: true })
  abstract class Connection {
    @Field(() => [edge()], { description: 'The rows with their cursors.' })
    edges: { node: Node; cursor: string }[];

    @Field(() => [node()], { description: 'The rows without cursors.' })
    nodes: Node[];

    @Field(() => PageInfo, { description: 'Whether and where the list goes on.' })
    pageInfo: PageInfo;

    @Field(() => Int, { description: 'How many rows there are in all; counted only when it is asked for.' })
    totalCount(): Promise<number> {
      return (this as unknown as Page<Node>).count?.() ?? Promise.resolve(this.nodes.length);
    }
  }
  return Connection as unknown as ClassType<Page<Node>>;
}
