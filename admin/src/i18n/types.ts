import type { nl } from './nl';

/** Every language has the shape of the Dutch catalogue, with texts of its own. */
export type Widened<T> = { readonly [K in keyof T]: T[K] extends string ? string : Widened<T[K]> };
export type Catalogue = Widened<typeof nl>;

type Leaves<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaves<T[K]>}` }[keyof T & string];
/** The name of a text; an unknown one does not compile. */
export type TextKey = Leaves<Catalogue>;
