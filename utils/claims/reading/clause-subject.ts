import type { ActorId } from '../../actors/actor.ts';
import { contains } from '../../text/span.ts';
import type { Clause, Party, ReadSentence } from './clause.ts';
import { partyOf } from './clause-party.ts';
import { subjectWords } from './clause-phrases.ts';
import type { Skeleton } from './clause-skeletons.ts';
import type { ClauseWord } from './clause-words.ts';

/** Who does what a clause says; `before` are the clauses before it, one of which may lend its own. */
export function subjectOf(
  claim: ReadSentence,
  words: readonly ClauseWord[],
  skeleton: Skeleton,
  before: readonly Clause[],
): Party | null {
  const { group, governor } = skeleton;
  const head = words[group.head];
  const speaker = head && speakerOf(claim, head);
  const run = subjectWords(words, skeleton);
  if (speaker) {
    // "A union of dock workers", of which the quotation knows the head.
    const whole = run && partyOf(claim, words, run, () => speaker.actor);
    return whole && contains(whole, speaker) ? { ...whole, actor: speaker.actor ?? whole.actor } : speaker;
  }
  if (run)
    return partyOf(claim, words, run, () => soleActorBefore(claim, before, words[run.from]?.start ?? 0));
  const shared = governor === null ? null : before[governor];
  return shared?.subject ?? null;
}

/** Clauses back that are looked at for whom a pronoun means. */
const REACH = 12;

/** Whom a pronoun means where only one has been spoken of. */
function soleActorBefore(claim: ReadSentence, clauses: readonly Clause[], at: number): ActorId | null {
  const before = clauses.slice(-REACH);
  const named = new Set([
    ...claim.mentions.filter(({ end }) => end <= at).map(({ actor }) => actor),
    ...before.flatMap(({ subject }) => (subject?.actor && subject.end <= at ? [subject.actor] : [])),
  ]);
  const [only] = named;
  if (named.size === 1) return only ?? null;
  const subjects = new Set(before.flatMap(({ subject }) => (subject?.actor ? [subject.actor] : [])));
  const [acting] = subjects;
  return subjects.size === 1 ? (acting ?? null) : null;
}

/** The source that stands with a word of saying, wherever in the sentence. */
function speakerOf(claim: ReadSentence, { start, end, lower }: ClauseWord): Party | null {
  for (const { source, verb, actor } of claim.quotations) {
    if (source === null || verb !== lower) continue;
    const gap = source.end <= start ? start - source.end : source.start - end;
    if (gap >= 0 && gap <= NEAR) return { start: source.start, end: source.end, actor };
  }
  return null;
}

/** Code units between a word of saying and its source at most. */
const NEAR = 60;
