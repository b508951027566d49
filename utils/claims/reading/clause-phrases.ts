import type { Skeleton } from './clause-skeletons.ts';
import type { ClauseWord } from './clause-words.ts';

/** A run of a sentence's words by their indexes; `to` is exclusive. */
export interface WordRun {
  readonly from: number;
  readonly to: number;
}

const NOMINATIVE = /^(?:he|she|they|we|i|it)$/;
const TEMPORAL = /^(?:after|before|since|until)$/;
const DENIES = /^(?:not|never|t|n|hardly|barely|scarcely)$/;

/** Words of a subject or object at most. */
const LENGTH = 24;

/** The words that say who or what does it, in indexes of the sentence's words; null where none stand there. */
export function subjectWords(
  words: readonly ClauseWord[],
  { room, group, link, opener }: Skeleton,
): WordRun | null {
  if (room === null) return null;
  let { from, to } = room;
  to = Math.min(to, link === 'relative' || to < group.from ? to : group.from);
  while (
    to > from &&
    (/^(?:adverb|mark|to)$/.test(words[to - 1]?.class ?? '') || DENIES.test(words[to - 1]?.lower ?? ''))
  ) {
    if (words[to - 1]?.text === ',') break;
    to -= 1;
  }
  if (opener && link === 'infinitive' && words[from]?.class === 'preposition') from += 1;
  const last = words[to - 1];
  if (to - from > 1 && last?.class === 'pronoun' && NOMINATIVE.test(last.lower)) {
    const joined = /^(?:coordinator|preposition)$/.test(words[to - 2]?.class ?? '');
    if (!joined) return { from: to - 1, to };
  }
  const behind = opener && TEMPORAL.test(opener.lower) ? afterPhrase(words, { from: from - 1, to }) : null;
  if (behind !== null) return { from: behind, to };
  if (link === 'relative' && room.to < group.from && opensPhrase(words[from]))
    return lastPhrase(words, from, to);
  const parts = partsBetween(words, from, to).filter((part) => !isAdverbial(words, part));
  // "Veld, the mayor, said" speaks of the first; "On Monday, the mayor said" of the last.
  const apposed = words[to - 1]?.text === ',';
  const part = apposed || parts.some(({ joined }) => joined) ? parts[0] : parts.at(-1);
  if (part === undefined) return null;
  const span = {
    from: part.from,
    to: parts.some(({ joined }) => joined) && !apposed ? (parts.at(-1)?.to ?? part.to) : part.to,
  };
  while (
    span.from < span.to &&
    /^(?:adverb|coordinator|mark|subordinator)$/.test(words[span.from]?.class ?? '')
  )
    span.from += 1;
  while (span.to > span.from && /^(?:adverb|mark)$/.test(words[span.to - 1]?.class ?? '')) span.to -= 1;
  if (words[span.from]?.lower === 'there') return null;
  if (span.to - span.from > LENGTH) span.from = span.to - LENGTH;
  return span.to > span.from ? span : null;
}

const OF_PHRASE = /^(?:name|content|number|determiner)$/;

/** "Over the death of Ana Lund, who": the noun phrase nearest to the end. */
function lastPhrase(words: readonly ClauseWord[], from: number, to: number): WordRun | null {
  let end = to;
  while (end > from && words[end - 1]?.class === 'mark') end -= 1;
  let start = end;
  while (
    start > from &&
    (OF_PHRASE.test(words[start - 1]?.class ?? '') || /^[’']$/.test(words[start - 1]?.text ?? ''))
  )
    start -= 1;
  return start < end ? { from: start, to: end } : null;
}

interface PartOfSubject extends WordRun {
  /** "and" opens it: one of a list. */
  readonly joined: boolean;
}

function partsBetween(words: readonly ClauseWord[], from: number, to: number): PartOfSubject[] {
  const parts: PartOfSubject[] = [];
  let start = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && !/^[,;:—–()]$/.test(words[at]?.text ?? '')) continue;
    const joined = parts.length > 0 && words[start]?.class === 'coordinator';
    if (at > start) parts.push({ from: start, to: at, joined });
    start = at + 1;
  }
  const last = parts.at(-1);
  const bare = last && afterPhrase(words, last);
  return last && bare !== undefined && bare !== null
    ? [...parts.slice(0, -1), { ...last, from: bare }]
    : parts;
}

/** "In March the harbour": where the subject begins behind a phrase that no comma ends; null where none does. */
function afterPhrase(words: readonly ClauseWord[], { from, to }: WordRun): number | null {
  if (!opensPhrase(words[from])) return null;
  for (let at = to - 1; at > from + 1; at -= 1) {
    const word = words[at];
    const starts =
      word?.class === 'determiner' ||
      (word?.class === 'pronoun' && /^(?:he|she|they|we|i|it|you)$/.test(word.lower));
    if (starts && !/^(?:preposition|coordinator|determiner)$/.test(words[at - 1]?.class ?? '')) return at;
  }
  return null;
}

const opensPhrase = (word: ClauseWord | undefined): boolean =>
  word?.class === 'preposition' ||
  (word?.class === 'subordinator' &&
    /^(?:after|before|since|until|without|despite|by|as|amid)$/.test(word.lower));

function isAdverbial(words: readonly ClauseWord[], { from, to }: PartOfSubject): boolean {
  const first = words[from];
  if (opensPhrase(first)) return afterPhrase(words, { from, to }) === null;
  for (let at = from; at < to; at += 1)
    if (!/^(?:adverb|coordinator|mark)$/.test(words[at]?.class ?? '')) return false;
  return true;
}

/** The noun phrase right after a verb, up to the next preposition, mark or clause; null where none stands there. */
export function objectWords(words: readonly ClauseWord[], { group, to }: Skeleton): WordRun | null {
  if (group.copula) return null;
  return phraseFrom(words, group.to, to);
}

/** After "by", who did what was done. */
export function agentWords(words: readonly ClauseWord[], { group, to }: Skeleton): WordRun | null {
  if (!group.passive) return null;
  for (let at = group.to; at < to && at < group.to + LENGTH; at += 1) {
    if (/^[,;:—–(]$/.test(words[at]?.text ?? '')) return null;
    if (words[at]?.lower === 'by' && words[at + 1]?.verb?.ing !== true) return phraseFrom(words, at + 1, to);
  }
  return null;
}

function phraseFrom(words: readonly ClauseWord[], start: number, limit: number): WordRun | null {
  let at = start;
  while (at < limit && at - start < LENGTH) {
    const word = words[at];
    if (word === undefined) break;
    if (
      /^(?:preposition|subordinator|that|relative|be|have|do|modal|to)$/.test(word.class) &&
      word.lower !== 'of' &&
      !(word.lower === 'than' && words[at + 1]?.class === 'number')
    )
      break;
    if (/^[,;:—–().!?]$/.test(word.text)) break;
    if (word.class === 'coordinator' && words[at + 1]?.class !== 'name') break;
    if (word.class === 'adverb' && at > start) break;
    at += 1;
  }
  const first = words[start];
  return at > start && first?.class !== 'adverb' ? { from: start, to: at } : null;
}
