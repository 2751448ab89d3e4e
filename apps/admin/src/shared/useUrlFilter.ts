import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

/** How one filter stands in the address. */
export interface UrlField<T> {
  read(values: readonly string[]): T;
  /** Empty when it is the default, which keeps the address short. */
  write(value: T): readonly string[];
}

/** Free text; empty by default. */
export const textField = (initial = ''): UrlField<string> => ({
  read: (values) => values[0] ?? initial,
  write: (value) => (value === initial ? [] : [value]),
});

/** One of some values; anything else in the address counts as the default. */
export const choiceField = <T extends string>(choices: readonly T[], initial: T): UrlField<T> => ({
  read: (values) => choices.find((choice) => choice === values[0]) ?? initial,
  write: (value) => (value === initial ? [] : [value]),
});

/** Several of some values, in the order of the choices. A list emptied by hand stands as `none` when the default is not empty. */
export const listField = <T extends string>(choices: readonly T[], initial: readonly T[] = []): UrlField<readonly T[]> => ({
  read: (values) => (values.length === 0 ? initial : choices.filter((choice) => values.includes(choice))),
  write: (value) => (value.length === initial.length && value.every((one) => initial.includes(one)) ? [] : value.length === 0 ? ['none'] : value),
});

/** Several free values (rule codes, which only the server knows). */
export const valuesField = (): UrlField<readonly string[]> => ({ read: (values) => values, write: (value) => value });

type Fields = Readonly<Record<string, UrlField<unknown>>>;
type Values<F> = { readonly [K in keyof F]: F[K] extends UrlField<infer T> ? T : never };

/** What the address says, field by field. */
export const readFilter = <F extends { readonly [K in keyof F]: UrlField<unknown> }>(fields: F, params: URLSearchParams): Values<F> =>
  Object.fromEntries(Object.entries<UrlField<unknown>>(fields as Fields).map(([name, field]) => [name, field.read(params.getAll(name))])) as unknown as Values<F>;

/** The address after a change; other parameters stay. */
export function writeFilter<F extends { readonly [K in keyof F]: UrlField<unknown> }>(fields: F, params: URLSearchParams, patch: Partial<Values<F>>): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const [name, value] of Object.entries(patch)) {
    next.delete(name);
    (fields as Fields)[name]?.write(value).forEach((text) => next.append(name, text));
  }
  return next;
}

/** Filters, sort and page live in the address, so that a link shows a colleague the same thing. Declare `fields` outside the component. */
export function useUrlFilter<F extends { readonly [K in keyof F]: UrlField<unknown> }>(fields: F): readonly [Values<F>, (patch: Partial<Values<F>>) => void] {
  const [params, setParams] = useSearchParams();
  const values = useMemo(() => readFilter(fields, params), [fields, params]);
  const change = useCallback(
    (patch: Partial<Values<F>>) => setParams((now) => writeFilter(fields, now, patch), { replace: true }),
    [fields, setParams],
  );
  return [values, change];
}
