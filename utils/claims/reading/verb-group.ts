import type { Control } from './verb-control.ts';

/** The words of one predicate: "did not plan to close". Indexes into the sentence's words; `to` is exclusive. */
export interface VerbGroup {
  readonly from: number;
  readonly to: number;
  /** The verb, or after a form of "be" the first word of what something is. */
  readonly head: number;
  readonly form: 'finite' | 'infinitive' | 'participle' | 'ing';
  readonly passive: boolean;
  /** Whether it only says what something is. */
  readonly copula: boolean;
  /** Indexes of the words that deny within the group. */
  readonly negations: readonly number[];
  /** What leading verbs make of the head, in order ("agreed to try to"). */
  readonly controls: readonly Control[];
  /** The modal verb, lower case, or null. */
  readonly modal: string | null;
}
