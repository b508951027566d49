/** What speaks for one relation or another between two claims, by name; all lie between 0 and 1. */
export type PairFeatures = Readonly<Record<string, number>>;

/** 1 where something holds, else 0. */
export const flag = (holds: boolean): number => (holds ? 1 : 0);

/** A count as a share of `most`, which it may exceed. */
export const upTo = (most: number, count: number): number => Math.min(count, most) / most;

/** Whether something holds of exactly one of two claims. */
export const oneSided = (a: boolean, b: boolean): number => flag(a !== b);
