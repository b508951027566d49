import type { Piece } from './role-pieces.ts';

/** A role as indexes into the pieces of an article; `to` is exclusive, `head` is the word that says what somebody is. */
export interface RoleSpan {
  readonly from: number;
  readonly head: number;
  readonly to: number;
  readonly former: boolean;
}

/** Whether a sentence or line begins at a piece, so that its capital says nothing. */
export function opensSentence(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  return before === undefined || before.kind === 'break' || /^[.!?:;“"”•–—-]$/.test(before.text);
}
