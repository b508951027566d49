import type { Modality } from '../claim.ts';
import type { Skeleton } from './clause-skeletons.ts';
import type { ClauseWord } from './clause-words.ts';
import {
  BEFORE_ING,
  BEFORE_THAT,
  type Control,
  NOUN_BEFORE_INFINITIVE,
  NOUN_BEFORE_THAT,
  OBJECT_BEFORE_INFINITIVE,
} from './verb-control.ts';

/** How far around a word its leading noun or verb may stand, in words. */
const REACH = 6;

/**
 * Whether the words of a clause deny what its verb says, by counting: two denials affirm. Only what governs this verb
 * counts, so that "did not say that it failed" denies the saying alone.
 */
export function isNegated(words: readonly ClauseWord[], clause: Skeleton): boolean {
  const { group, room } = clause;
  const places = new Set(group.negations.filter((at) => denies(words, at)));
  for (let at = room?.from ?? group.from; at < Math.min(room?.to ?? 0, group.from); at += 1)
    if (
      words[at]?.class === 'negation' &&
      !/^(?:hardly|barely|scarcely)$/.test(words[at]?.lower ?? '') &&
      denies(words, at) &&
      room &&
      isOfSubject(words, at, room)
    )
      places.add(at);
  // "Tired, not beaten"
  if (group.form !== 'finite' && words[group.from - 1]?.class === 'negation' && denies(words, group.from - 1))
    places.add(group.from - 1);
  // "No ship", "found no trace", "saw nothing": what is denied is the whole.
  const object = words[group.to];
  if (group.to < clause.to && object?.class === 'negation' && denies(words, group.to)) places.add(group.to);
  const flips = [...group.controls, leadingControl(words, clause)].filter(
    (control) => control === 'negative' || control === 'unlikely',
  ).length;
  return (places.size + flips) % 2 === 1;
}

/** A negation that opens the subject ("no ship") or stands right before the verb, not one of an aside. */
function isOfSubject(words: readonly ClauseWord[], at: number, room: { from: number; to: number }): boolean {
  const runsTo = (from: number, to: number) =>
    words
      .slice(from, to)
      .every(({ class: kind }) =>
        /^(?:adverb|mark|coordinator|subordinator|preposition|that|negation)$/.test(kind),
      );
  return runsTo(room.from, at) || runsTo(at + 1, room.to);
}

/** "Not only", "no doubt", "no more than forty" and "or not" deny nothing. */
function denies(words: readonly ClauseWord[], at: number): boolean {
  const [word, next, after] = [words[at], words[at + 1], words[at + 2]];
  if (word === undefined || word.lower === 'n') return false;
  if (word.lower === 'no' && /^(?:doubt|matter)$/.test(next?.lower ?? '')) return false;
  if (
    /^(?:not|no)$/.test(word.lower) &&
    /^(?:more|less|fewer|later|longer|greater|higher|earlier)$/.test(next?.lower ?? '')
  )
    return after?.lower !== 'than';
  if (word.lower === 'not' && /^(?:only|just|least|merely)$/.test(next?.lower ?? '')) return false;
  if (word.lower === 'not' && words[at - 1]?.lower === 'or') return false;
  return !(word.lower === 'none' && next?.lower === 'the' && after?.lower === 'less');
}

/** What the words before a clause make of it: the verb, noun or preposition that leads to it; null for nothing. */
export function leadingControl(
  words: readonly ClauseWord[],
  { group, link, from, opener }: Skeleton,
): Control | null {
  const previous = words[from - 1]?.lower ?? '';
  if (link === 'main' && group.form === 'infinitive') return 'planned';
  if (link === 'infinitive') {
    const noun = nearest(words, from, NOUN_BEFORE_INFINITIVE, 1);
    if (noun) return noun;
    return verbBefore(words, from, OBJECT_BEFORE_INFINITIVE) ?? 'planned';
  }
  if (group.form === 'ing') {
    if (opener?.lower === 'without') return 'negative';
    if (opener?.lower === 'of' && /^(?:short|far|incapable)$/.test(previous)) return 'negative';
    if (opener?.lower === 'from' && previous === 'far') return 'negative';
    if (opener?.lower === 'out' && /^rul/.test(previous)) return 'negative';
    return opener && !/^(?:of|from|to|in|for)$/.test(opener.lower)
      ? null
      : verbBefore(words, from, BEFORE_ING);
  }
  return null;
}

function nearest(
  words: readonly ClauseWord[],
  from: number,
  controls: ReadonlyMap<string, Control>,
  reach: number,
): Control | null {
  for (let at = from - 1; at >= 0 && at >= from - reach; at -= 1) {
    const control = controls.get(words[at]?.lower ?? '');
    if (control) return control;
  }
  return null;
}

function verbBefore(
  words: readonly ClauseWord[],
  from: number,
  controls: ReadonlyMap<string, Control>,
): Control | null {
  for (let at = from - 1; at >= 0 && at >= from - REACH; at -= 1) {
    const word = words[at];
    if (word === undefined || /^[,;:—–(]$/.test(word.text)) return null;
    const control = word.verb ? controls.get(word.verb.base) : undefined;
    if (control) return control;
  }
  return null;
}

/** What the clause before makes of one that hangs on it as its content: "denied that", "no evidence that". */
export function contentModality(
  words: readonly ClauseWord[],
  clause: Skeleton,
  governor: { readonly skeleton: Skeleton; readonly negated: boolean } | null,
): Modality | null {
  if (clause.link !== 'content') return null;
  if (/^(?:whether|if|why|how)$/.test(clause.opener?.lower ?? '')) return 'possible';
  const noun =
    clause.opener?.class === 'that' ? NOUN_BEFORE_THAT.get(words[clause.from - 1]?.lower ?? '') : undefined;
  if (noun) {
    const none = governor?.negated || /^(?:no|little|without)$/.test(words[clause.from - 2]?.lower ?? '');
    if (noun === 'denied') return none ? 'possible' : 'denied';
    if (noun === 'reported' && governor && isDenied(words, governor.skeleton)) return 'denied';
    return none ? 'denied' : noun === 'possible' ? 'possible' : 'reported';
  }
  if (governor === null) return null;
  const { skeleton, negated } = governor;
  const verdict = words[skeleton.group.head]?.lower ?? '';
  if (/^(?:true|correct|case)$/.test(verdict)) return negated ? 'denied' : 'reported';
  if (/^(?:false|untrue|baseless|impossible)$/.test(verdict)) return negated ? 'possible' : 'denied';
  const control = BEFORE_THAT.get(words[skeleton.group.head]?.verb?.base ?? '');
  if (control === 'denied') return negated ? 'possible' : 'denied';
  if (negated) return 'possible';
  if (control === 'planned') return 'planned';
  if (control === 'possible') return 'possible';
  return 'reported';
}

const isDenied = (words: readonly ClauseWord[], { group }: Skeleton): boolean =>
  BEFORE_THAT.get(words[group.head]?.verb?.base ?? '') === 'denied';

const SAID_TO_BE = /^(?:reportedly|allegedly|apparently|supposedly|purportedly)$/;
const PERHAPS = /^(?:perhaps|maybe|possibly|probably|potentially|presumably|conceivably)$/;

/** What a clause's own words say of how it is meant; null where they state it flatly. */
export function ownModality(words: readonly ClauseWord[], clause: Skeleton, told: boolean): Modality | null {
  const { group, from, opener } = clause;
  const controls = [...group.controls, leadingControl(words, clause)];
  if (controls.includes('denied')) return 'denied';
  if (controls.includes('possible') || controls.includes('unlikely')) return 'possible';
  if (controls.includes('planned')) return 'planned';
  if (opener?.lower === 'if' || opener?.lower === 'unless') return 'possible';
  for (let at = from; at < group.to; at += 1) {
    if (PERHAPS.test(words[at]?.lower ?? '')) return 'possible';
    if (SAID_TO_BE.test(words[at]?.lower ?? '')) return 'reported';
  }
  switch (group.modal) {
    case 'will':
    case 'won':
    case 'shall':
    case 'll':
    case 'shan':
      return 'planned';
    case 'would':
    case 'wouldn':
    case 'd':
      return told ? 'planned' : 'possible';
    case 'may':
    case 'might':
    case 'should':
    case 'shouldn':
    case 'must':
    case 'mustn':
    case 'ought':
      return 'possible';
    case 'can':
    case 'could':
    case 'couldn':
    case 'cannot':
      // "Could not find" says that it did not.
      return group.negations.length > 0 ? null : 'possible';
    default:
  }
  return controls.includes('reported') ? 'reported' : null;
}
