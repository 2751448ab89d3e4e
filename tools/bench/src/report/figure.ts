import type { Part } from '../options';

/** What a figure must keep, as DESIGN.md's table of budgets has it. */
export type Budget =
  | { readonly kind: 'RATIO_AT_MOST'; readonly value: number }
  | { readonly kind: 'AT_MOST'; readonly value: number }
  | { readonly kind: 'AT_LEAST'; readonly value: number };

/** One measured thing, beside its limit where there is one. */
export interface Figure {
  readonly part: Part;
  readonly name: string;
  readonly unit: string;
  readonly product: number;
  /** The same work without the product; null where nothing compares. */
  readonly limit: number | null;
  /** How many times the product falls behind its limit: 1 is as good. Null without a limit. */
  readonly ratio: number | null;
  readonly budget: Budget | null;
  /** Null without a budget. */
  readonly met: boolean | null;
  readonly remark?: string;
}

export type Measured = Pick<Figure, 'part' | 'name' | 'unit' | 'product' | 'remark'> & {
  readonly limit?: number;
  readonly budget?: Budget;
  /** True for seconds and megabytes, where less is better; rates are the other way round. */
  readonly lessIsBetter?: boolean;
};

/** Completes a measurement with its ratio and its verdict. */
export function figure({ limit, budget, lessIsBetter = false, ...measured }: Measured): Figure {
  const ratio = limit === undefined ? null : lessIsBetter ? measured.product / limit : limit / measured.product;
  return { ...measured, limit: limit ?? null, ratio, budget: budget ?? null, met: budget ? isMet(budget, measured.product, ratio) : null };
}

function isMet(budget: Budget, product: number, ratio: number | null): boolean {
  switch (budget.kind) {
    case 'RATIO_AT_MOST':
      return ratio !== null && ratio <= budget.value;
    case 'AT_MOST':
      return product <= budget.value;
    case 'AT_LEAST':
      return product >= budget.value;
  }
}
