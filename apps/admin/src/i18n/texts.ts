import { useLanguage } from './language';

type Text = string | ((...values: never[]) => string) | { readonly [key: string]: Text };
type Catalogue = { readonly [key: string]: Text };

/** The same keys and the same parameters in the other language; a missing one does not compile. */
type Translated<T> = T extends string ? string : T extends (...values: infer V) => string ? (...values: V) => string : { readonly [K in keyof T]: Translated<T[K]> };

/** Texts of one feature, written by hand in both languages; Chinese sets the shape. */
export interface Texts<T> {
  readonly zh: Translated<T>;
  readonly en: Translated<T>;
}

/** Declares the texts of a feature; for files named `*.texts.ts`. */
export const defineTexts = <const T extends Catalogue>(texts: { zh: T; en: Translated<NoInfer<T>> }): Texts<T> =>
  texts as unknown as Texts<T>;

/** The texts in the language in force. */
export const useTexts = <T>(texts: Texts<T>): Translated<T> => texts[useLanguage()];
