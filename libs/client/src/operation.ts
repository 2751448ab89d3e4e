/** An operation's text with the types of its variables and its answer. The generated ones are named `…Document`. */
export interface Operation<Data, Variables> {
  toString(): string;
  readonly __apiType?: ((variables: Variables) => Data) | undefined;
}

/** Reads may be asked again; so may commands that carry a request id, since the server answers it only once. */
export function mayRepeat(text: string, variables: unknown): boolean {
  if (/^\s*(query\b|\{)/.test(text)) return true;
  const { input } = (variables ?? {}) as { input?: { requestId?: unknown } };
  return typeof input?.requestId === 'string';
}
