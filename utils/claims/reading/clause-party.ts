import type { ActorId } from '../../actors/actor.ts';
import { contains, overlap, type Span } from '../../text/span.ts';
import type { Party, ReadSentence } from './clause.ts';
import type { WordRun } from './clause-phrases.ts';
import type { ClauseWord } from './clause-words.ts';
import { beginsOffice, speaksForOwner } from './role-phrases.ts';

const PRONOUN = /^(?:he|she|it|they|him|her|them|who|which|that)$/i;

/** Places a run of words in the claim and names who that is; `pronoun` is asked for whom a pronoun means. */
export function partyOf(
  claim: ReadSentence,
  words: readonly ClauseWord[],
  run: WordRun,
  pronoun: () => ActorId | null,
): Party {
  const start = words[run.from]?.start ?? 0;
  const end = words[run.to - 1]?.end ?? start;
  const span = { start, end };
  const surface = claim.text.slice(start, end);
  if (PRONOUN.test(surface))
    return { ...span, actor: spokenBy(claim, span) ?? (/^the[ym]$/i.test(surface) ? null : pronoun()) };
  return { ...span, actor: named(claim, span) ?? spokenBy(claim, span) ?? describedIn(claim, words, run) };
}

/** The actor at the head of a phrase: "Norland’s ministry" is Norland’s voice, "ships of Norland" are not Norland. */
function named(claim: ReadSentence, span: Span): ActorId | null {
  const inside = claim.mentions.filter((mention) => contains(span, mention));
  const link = /\s(?:of|in|from|at|on|for|near|by|with|to)\s/.exec(claim.text.slice(span.start, span.end));
  const headEnd = link ? span.start + link.index : span.end;
  for (const mention of inside) {
    if (mention.start >= headEnd) continue;
    const rest = claim.text.slice(mention.end, headEnd);
    if (/^[’']s?\s/.test(rest)) {
      if (speaksForOwner(rest)) return mention.actor;
      continue;
    }
    if (
      rest.trim() === '' ||
      beginsOffice(rest) ||
      speaksForOwner(rest) ||
      /^\s?,|^\s(?:and|who)\b/.test(rest)
    )
      return mention.actor;
  }
  const head = claim.text.slice(span.start, headEnd);
  if (link?.[0].trim() !== 'of' || !speaksForOwner(head)) return null;
  return inside.find((mention) => mention.start >= headEnd)?.actor ?? null;
}

const spokenBy = (claim: ReadSentence, span: Span): ActorId | null =>
  claim.quotations.find(({ source, actor }) => source !== null && actor !== null && overlap(source, span) > 0)
    ?.actor ?? null;

/** "The president": one that the claim means and nobody names, where only one such is left. */
function describedIn(claim: ReadSentence, words: readonly ClauseWord[], run: WordRun): ActorId | null {
  const open = claim.actors.filter(
    (actor) =>
      !claim.mentions.some((mention) => mention.actor === actor) &&
      !claim.quotations.some((one) => one.actor === actor),
  );
  const surface = claim.text.slice(words[run.from]?.start ?? 0, words[run.to - 1]?.end ?? 0);
  const [only] = open;
  return open.length === 1 && only !== undefined && /^the\s|[’']s\s/i.test(surface) && speaksForOwner(surface)
    ? only
    : null;
}
