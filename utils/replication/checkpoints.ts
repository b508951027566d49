import { contentId } from '../text/content-id.ts';
import type { Checkpoint } from './remote-answers.ts';

/** Marks that both sides keep. */
const KEPT = 40;

/** What names one way of following: this copy, that database, and the part of it. 32 hexadecimal digits. */
export function replicationId(parts: {
  readonly copy: string;
  readonly server: string | null;
  readonly url: string;
  readonly part: string;
}): Promise<string> {
  const { copy, server, url, part } = parts;
  return contentId(JSON.stringify(['sidelight', 1, copy, server, url, part]));
}

/** A history with a new mark at its head. */
export function withMark(history: readonly Checkpoint[], mark: Checkpoint): Checkpoint[] {
  return [mark, ...history].slice(0, KEPT);
}

/**
 * The newest mark that both sides know. Where either was put back to an earlier state, that is one from before; null
 * where they have none in common, as after the database was made anew, and everything has to be looked through.
 */
export function commonMark(ours: readonly Checkpoint[], theirs: readonly Checkpoint[]): Checkpoint | null {
  const known = new Map(ours.map((mark) => [mark.session_id, mark]));
  for (const { session_id } of theirs) {
    const mark = known.get(session_id);
    if (mark !== undefined) return mark;
  }
  return null;
}
