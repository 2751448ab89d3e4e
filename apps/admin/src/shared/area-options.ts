import type { AreaLevel } from '../gql/graphql';

/** What the picker knows of an area. */
export interface AreaChoice {
  readonly code: string;
  readonly name: string;
  readonly level: AreaLevel;
  readonly ancestors?: readonly { readonly name: string }[];
}

/** One line of the tree, as Ant Design wants it (`treeDataSimpleMode`). */
export interface AreaOption {
  readonly id: string;
  readonly pId: string | null;
  readonly value: string;
  readonly title: string;
  readonly isLeaf: boolean;
}

const option = (area: AreaChoice, pId: string | null): AreaOption => ({
  id: area.code,
  pId,
  value: area.code,
  title: area.name,
  isLeaf: area.level === 'GROUP',
});

/** Adds the areas below one; what is there already stays as it is. */
export function withChildren(options: readonly AreaOption[], parent: string | null, children: readonly AreaChoice[]): AreaOption[] {
  const known = new Set(options.map(({ id }) => id));
  return [...options, ...children.filter(({ code }) => !known.has(code)).map((area) => option(area, parent))];
}

/** Search results stand flat, each with its path: two villages of one name are told apart. */
export const searchOptions = (areas: readonly AreaChoice[]): AreaOption[] =>
  areas.map((area) => ({
    ...option(area, null),
    title: [...(area.ancestors ?? []).slice(1), area].map(({ name }) => name).join(' › '),
    isLeaf: true,
  }));
