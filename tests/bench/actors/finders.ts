import type { ReadableArticle } from '../../../utils/actors/recognise-actors.ts';
import type { Span } from '../../../utils/text/span.ts';

/** The ways of finding names that are compared, by the module of this folder that holds each. */
export const FINDERS = ['sidelight', 'compromise', 'capitalised-runs'] as const;
export type FinderName = (typeof FINDERS)[number];

/** Reads one article and gives the number of names that it found. */
export type CountNames = (article: ReadableArticle) => number;

/** Brings a finder, with all it needs, to where it can read its first article. Each finder's module exports it as `load`. */
export type LoadFinder = () => Promise<CountNames>;

/** A name in a text, in UTF-16 code units. */
export interface FoundName extends Span {
  readonly label: 'PER' | 'ORG' | 'LOC';
}

/** Finds the names of a text, in order and without overlap. */
export type FindNames = (text: string) => FoundName[];
