import type { ClauseWord } from './clause-words.ts';
import { isPlural, isSingular, takesObject } from './neighbours.ts';
import { standsAsIng } from './stands-as-ing.ts';
import { BEFORE_INFINITIVE, DONE_TO } from './verb-control.ts';
import type { VerbGroup } from './verb-group.ts';

/** Words ahead that are looked at for another verb. */
const REACH = 30;

const CLOSES = /^(?:mark|that|relative|subordinator|coordinator)$/;

/**
 * In which form a word that may be a verb stands as one, judged by its neighbours; null where it is a noun or an
 * adjective. `groups` are the predicates before it.
 */
export function standsAsVerb(
  words: readonly ClauseWord[],
  at: number,
  groups: readonly VerbGroup[],
): VerbGroup['form'] | null {
  const word = words[at];
  const verb = word?.verb;
  if (!word || !verb) return null;
  const before = groups.at(-1);
  let back = at - 1;
  while (words[back]?.class === 'adverb' && words[back]?.lower !== 'longer') back -= 1;
  const [previous, next] = [words[back], words[at + 1]];
  if (verb.ing) return standsAsIng(words, at, before) ? 'ing' : null;
  if (/^(?:preposition|to|modal)$/.test(previous?.class ?? '')) return null;
  if (previous?.class === 'determiner') {
    const points =
      POINTING.test(previous.lower) && /^(?:preposition|pronoun|determiner|to|name)$/.test(next?.class ?? '');
    return verb.past && (points || QUANTITY.test(previous.lower)) ? 'finite' : null;
  }
  // "Norland’s planned talks"
  if (/^[’']$/.test(words[back - 1]?.text ?? '') && previous?.lower === 's') return null;
  const waits = waitsForVerb(words, groups);
  const first = waits || groups.every(({ form }) => form !== 'finite');
  // Only what waits for its verb goes on right after another: "his refusal to sign angered them".
  if (before !== undefined && before.to > back && !(first && !verb.plain && before.form !== 'participle'))
    return null;
  const taken = !waits && verbInSegment(words, at, groups) && previous?.class !== 'coordinator';
  if (verb.past || verb.participle)
    return pastForm(words, at, {
      previous,
      next,
      taken,
      first,
      holdsNow: previous?.class === 'coordinator' && isPresent(words, groups),
    });
  if (taken) return null;
  const ahead = finiteAhead(words, at, previous?.class === 'content');
  if (verb.singular) {
    if (next?.lower === 'of' || (verb.alsoNoun && next?.verb?.past)) return null;
    const reports = REPORTS.test(verb.base) && next?.class === 'that';
    if (!reports && !isSingular(previous) && !(first && previous?.text === ',')) return null;
    if (!verb.alsoNoun) return 'finite';
    if (REPORTS.test(verb.base) && /^(?:determiner|pronoun|that|name)$/.test(next?.class ?? ''))
      return 'finite';
    if (
      (next?.class === 'to' && !BEFORE_INFINITIVE.has(verb.base)) ||
      (next?.verb?.plain && !next.verb.alsoNoun)
    )
      return null;
    const told = before !== undefined && REPORTS.test(words[before.head]?.verb?.base ?? '');
    if (!waits && before && !told && isRun(words, before.to, at)) return null;
    return !ahead && takesObject(next) ? 'finite' : null;
  }
  const tells = REPORTS.test(verb.base) && (!next || /^(?:determiner|pronoun|that|mark)$/.test(next.class));
  if (next?.lower === 'of' || !isPlural(previous) || (ahead && !tells)) return null;
  return tells || !verb.alsoNoun || (takesObject(next) && next?.class !== 'mark') ? 'finite' : null;
}

const POINTING = /^(?:this|these|those|that)$/;
const QUANTITY = /^(?:some|both|all|many|most|several|others?)$/;

/** Whether nothing between two words opens another clause. */
const isRun = (words: readonly ClauseWord[], from: number, to: number): boolean =>
  to - from < REACH && words.slice(from, to).every((word) => !closes(word));

interface Neighbours {
  readonly previous: ClauseWord | undefined;
  readonly next: ClauseWord | undefined;
  /** Whether a predicate stands before with nothing between that opens another clause. */
  readonly taken: boolean;
  /** Whether the sentence's own predicate is still to come. */
  readonly first: boolean;
  /** Whether it stands behind "and" in a sentence that tells how things are. */
  readonly holdsNow: boolean;
}

function pastForm(
  words: readonly ClauseWord[],
  at: number,
  { previous, next, taken, first, holdsNow }: Neighbours,
): VerbGroup['form'] | null {
  const verb = words[at]?.verb;
  if (!verb?.participle) return taken ? null : 'finite';
  // "The firm’s added value is", "is a friend of trade and increased aid": an adjective.
  if (next?.class === 'content' && (holdsNow || (first && isAuxiliary(words[at + 2])))) return null;
  const leans = next === undefined || /^(?:preposition|adverb|to|mark|subordinator)$/.test(next.class);
  if (previous === undefined)
    return leans && (finiteAhead(words, at) || hasComma(words, at)) ? 'participle' : null;
  if (!verb.past) return leans ? 'participle' : null;
  if (taken) return leans && !(verb.plain && verb.alsoNoun) ? 'participle' : null;
  if (previous.text === ',') return leans && (first ? asideEnds(words, at) : true) ? 'participle' : 'finite';
  return isReduced(words, at) ? 'participle' : 'finite';
}

const isAuxiliary = (word: ClauseWord | undefined): boolean =>
  /^(?:be|have|do|modal)$/.test(word?.class ?? '');

function isPresent(words: readonly ClauseWord[], groups: readonly VerbGroup[]): boolean {
  const before = groups.findLast(({ form }) => form === 'finite');
  const first = before && words[before.from];
  return first !== undefined && (/^(?:is|are)$/.test(first.lower) || first.verb?.singular === true);
}

/** "…, arrested in May, was freed": whether a verb stands right behind the next comma. */
function asideEnds(words: readonly ClauseWord[], at: number): boolean {
  for (let index = at + 1; index < words.length && index < at + REACH; index += 1) {
    if (words[index]?.text !== ',') continue;
    const next = words[index + 1]?.class === 'adverb' ? words[index + 2] : words[index + 1];
    return (
      /^(?:be|have|do|modal)$/.test(next?.class ?? '') ||
      next?.verb?.past === true ||
      next?.verb?.singular === true
    );
  }
  return false;
}

/** "The ships that carried grain": whether what a relative clause belongs to has no verb of its own yet. */
function waitsForVerb(words: readonly ClauseWord[], groups: readonly VerbGroup[]): boolean {
  const last = groups.at(-1);
  if (last === undefined) return false;
  const earlier = groups.findLast((group, index) => index < groups.length - 1 && group.form === 'finite');
  const low = Math.max(earlier?.to ?? 0, last.from - REACH);
  for (let at = last.from - 1; at >= low; at -= 1) {
    const word = words[at];
    if (word?.class !== 'relative' && !(word?.class === 'that' && at > low)) continue;
    if (earlier === undefined) return at > 0;
    const told =
      REPORTS.test(words[earlier.head]?.verb?.base ?? '') && at > earlier.to && word.class === 'relative';
    return (
      told ||
      words
        .slice(low, at - 1)
        .some(({ class: kind, text }) => kind === 'coordinator' || kind === 'that' || text === ';')
    );
  }
  return false;
}

/** Whether a predicate stands before a word with nothing between that opens another clause. */
function verbInSegment(words: readonly ClauseWord[], at: number, groups: readonly VerbGroup[]): boolean {
  const before = groups.findLast(({ form }) => form === 'finite');
  if (before === undefined || REPORTS.test(words[before.head]?.verb?.base ?? '')) return false;
  for (let index = at - 1; index >= before.to && index > at - REACH; index -= 1)
    if (closes(words[index]) || TEMPORAL.test(words[index]?.lower ?? '')) return false;
  return true;
}

const closes = (word: ClauseWord | undefined): boolean =>
  word !== undefined && CLOSES.test(word.class) && !/^[-‐‑’']$/.test(word.text) && !TEMPORAL.test(word.lower);

/** Openers of clauses that stand before mere nouns as well. */
const TEMPORAL = /^(?:after|before|since|until)$/;

/** Verbs after which a clause may follow without "that". */
export const REPORTS =
  /^(?:say|tell|claim|believe|think|know|warn|add|announce|insist|hope|fear|report|argue|admit|deny|confirm|declare|state|note|write|suggest|find|show|reveal|mean|estimate|expect|acknowledge|feel|promise|pledge|vow|understand|learn|hear|agree|stress|reiterate|maintain|predict)$/;

const hasComma = (words: readonly ClauseWord[], at: number): boolean =>
  words.slice(at + 1, at + REACH).some(({ text }) => text === ',');

/** "The ship seized by Norland sank": a past that the next verb turns into an addition. */
function isReduced(words: readonly ClauseWord[], at: number): boolean {
  const next = words[at + 1];
  const opens = /^(?:preposition|adverb|subordinator)$/.test(next?.class ?? '');
  if (TEMPORAL.test(next?.lower ?? '') && !DONE_TO.test(words[at]?.verb?.base ?? '')) return false;
  return opens && !REPORTS.test(words[at]?.verb?.base ?? '') && finiteAhead(words, at);
}

/** Whether a verb that cannot be anything else follows before another clause opens. */
function finiteAhead(words: readonly ClauseWord[], at: number, overLists = false): boolean {
  for (let index = at + 1; index < words.length && index < at + REACH; index += 1) {
    const word = words[index];
    if (word === undefined) return false;
    if (closes(word) && !(overLists && /^(?:and|or)$/.test(word.lower))) return false;
    if (/^(?:be|have|do|modal)$/.test(word.class)) return true;
    if (word.verb === null) continue;
    const before = words[index - 1];
    if (/^(?:determiner|preposition|to)$/.test(before?.class ?? '')) continue;
    if (word.verb.past && words[index + 1]?.lower !== 'by') return true;
    if (word.verb.singular && !word.verb.alsoNoun) return true;
  }
  return false;
}
