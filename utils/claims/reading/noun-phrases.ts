import type { Span } from '../../text/span.ts';

/** A word, number, mark or a whole quotation of one sentence. */
export interface Part extends Span {
  readonly text: string;
  readonly kind: 'word' | 'number' | 'punctuation' | 'quotation';
}

/** A run of parts that names somebody or something, as indexes into the sentence's parts; `to` is exclusive. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly kind: 'name' | 'pronoun' | 'nominal';
}

const PRONOUN = /^(?:he|she|they|it|we|i|you|who|everyone|everybody|nobody|both|others|some|many)$/i;
const DETERMINER =
  /^(?:the|a|an|his|her|its|their|our|my|your|this|that|these|those|one|two|three|four|several|another|some|many|both|most|any|each|every|other)$/i;
const PREPOSITION =
  /^(?:of|for|in|at|from|to|with|on|by|about|against|under|over|after|before|during|between|through|into|as|than|near|outside|inside|via|within|without|toward|towards|among|around|since|until|like|amid|despite)$/i;
const BREAK =
  /^(?:and|or|but|nor|that|which|who|whom|whose|when|where|while|because|if|although|though|unless|so|yet|is|are|was|were|be|been|being|am|has|have|had|having|will|would|could|should|may|might|can|must|shall|do|does|did|not|n't|also|then|later|just|only|even|still|never|always|often|again|already|once|how|why|what|there|here)$/i;
const CAPITALISED_FUNCTION =
  /^(?:The|A|An|In|On|At|By|For|From|To|With|Of|As|After|Before|During|While|When|Where|If|But|And|Or|So|Yet|Then|Also|Still|Now|Once|Since|Until|Although|Though|Because|Despite|However|Meanwhile|Asked|Speaking|According|Earlier|Later|Last|This|That|These|Those|Their|His|Her|Its|Our|My|Your|There|Here|What|How|Why|It|He|She|They|We|I|You|Not|No|Yes|Both|Other|Others|Some|Many|Most|One|Two|Three|Each|Every|Another|Several|Such|Even|Just|Only|Instead|Indeed|Perhaps|Under|Over|About|Against|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;
const JOINS_NAME = /^(?:of|the|de|del|della|da|di|du|van|von|der|den|bin|ibn|al|el|la|le|and|for)$/i;

// "Last week", "Monday morning", "the following day" date what follows and are no part of its name.
const DATES_BEFORE =
  /^(?:last|this|next|past|previous|following|same|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;
const TIME = /^(?:day|night|morning|afternoon|evening|week|weekend|month|quarter|year)$/i;

/** Whether a word ends a phrase that says when. */
const endsTime = (parts: readonly Part[], at: number): boolean => {
  const word = parts[at]?.text ?? '';
  return /^ago$/i.test(word) || (TIME.test(word) && DATES_BEFORE.test(parts[at - 1]?.text ?? ''));
};

/** Whether a word is one of those that stand between a subject and its verb ("also", "has", "later"). */
export function standsBeforeVerb(word: string): boolean {
  return (
    /^(?:also|has|have|had|later|then|previously|repeatedly|once|recently|reportedly|would|will|did|does|do|could|may|might|further|even|just|still|never|not|n't|first|always|often|again|already|himself|herself|themselves|itself|both|himself|each|to|is|was|were|are|be|been|being|went|on|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|today|yesterday|sources?)$|ly$/.test(
      word,
    ) && !/^(?:sources?|family|ally|reply|Italy|July)$/i.test(word)
  );
}

export function isDeterminer(word: string): boolean {
  return DETERMINER.test(word);
}

export function isPreposition(word: string): boolean {
  return PREPOSITION.test(word);
}

/** Noun phrases of a sentence, left to right, without overlap, cut without knowing parts of speech. */
export function nounPhrases(parts: readonly Part[], isVerb: (word: string) => boolean): Phrase[] {
  const phrases: Phrase[] = [];
  let at = 0;
  while (at < parts.length) {
    const part = parts[at];
    if (part === undefined) break;
    const to = part.kind === 'word' ? phraseEnd(parts, at, isVerb) : null;
    if (to === null) {
      at += 1;
      continue;
    }
    phrases.push(to);
    at = to.to;
  }
  return phrases;
}

function phraseEnd(parts: readonly Part[], at: number, isVerb: (word: string) => boolean): Phrase | null {
  const word = parts[at]?.text ?? '';
  if (isNameWord(word)) return { from: at, to: nameEnd(parts, at), kind: 'name' };
  if (PRONOUN.test(word)) return { from: at, to: at + 1, kind: 'pronoun' };
  if (PREPOSITION.test(word) || BREAK.test(word)) return null;
  if (!DETERMINER.test(word) && (isVerb(word) || CAPITALISED_FUNCTION.test(word))) return null;
  let to = at;
  let named = false;
  while (to < parts.length && to - at < 12) {
    const next = parts[to];
    if (next === undefined) break;
    if (next.kind === 'punctuation' && !/^[-‐‑’']$/.test(next.text)) break;
    if (next.kind === 'quotation') break;
    if (to > at && (PREPOSITION.test(next.text) || BREAK.test(next.text) || PRONOUN.test(next.text))) break;
    if (to > at && isVerb(next.text) && !DETERMINER.test(parts[to - 1]?.text ?? '')) break;
    if (to > at && standsBeforeVerb(next.text)) break;
    if (isNameWord(next.text)) named = true;
    to += 1;
    if (endsTime(parts, to - 1) && parts[to]?.kind === 'word') break;
  }
  return to > at ? { from: at, to, kind: named ? 'name' : 'nominal' } : null;
}

function isNameWord(word: string): boolean {
  return /^\p{Lu}/u.test(word) && !CAPITALISED_FUNCTION.test(word);
}

function nameEnd(parts: readonly Part[], from: number): number {
  let to = from + 1;
  while (to < parts.length) {
    const next = parts[to];
    const after = parts[to + 1];
    if (next === undefined) break;
    const glued = next.start === parts[to - 1]?.end;
    if (next.kind === 'word' && isNameWord(next.text)) to += 1;
    else if (glued && /^[-‐‑.’']$/.test(next.text) && after?.start === next.end && after.kind === 'word')
      to += 2;
    else if (next.text === '.' && (parts[to - 1]?.text.length ?? 9) <= 4 && after && isNameWord(after.text))
      to += 1;
    else if (
      next.kind === 'word' &&
      JOINS_NAME.test(next.text) &&
      after &&
      isNameWord(after.text) &&
      !/^and$/i.test(next.text)
    )
      to += 2;
    else break;
  }
  return to;
}
