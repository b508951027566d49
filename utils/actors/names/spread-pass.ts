import type { ActorDocument } from '../document/document.ts';
import type { Evidence } from '../document/evidence.ts';
import { isNameLike, isOrdinary, qualifiesNoun } from '../document/word-classes.ts';
import type { FoundName } from '../linking/describe-mentions.ts';
import type { LinkReason } from '../linking/link-reason.ts';
import { EVENT_HEADS } from '../words/not-actors.ts';
import { candidateKey } from './judge-pass.ts';

/**
 * Carries names that were found with confidence to places where the writing told nothing: headlines, sentence
 * starts, lines in capitals. Surnames of people named in full spread too.
 */
export function spreadNames(
  document: ActorDocument,
  found: readonly FoundName[],
  evidence: Evidence,
): FoundName[] {
  const known = new Map<string, FoundName>();
  let longest = 1;
  for (const candidate of found) {
    const key = candidateKey(document, candidate);
    const length = key.split(' ').length;
    if (!known.has(key)) known.set(key, candidate);
    longest = Math.max(longest, length);
    const surname = key.slice(key.lastIndexOf(' ') + 1);
    if (candidate.type === 'person' && length > 1 && surname.length > 2 && !known.has(surname))
      known.set(surname, candidate);
  }
  const taken = new Uint8Array(document.words.length);
  for (const candidate of found) taken.fill(1, candidate.from, candidate.to);
  const added: FoundName[] = [];
  for (let at = 0; at < document.words.length; at += 1) {
    const match = taken[at] ? null : longestKnown(document, at, known, Math.min(longest, 6), taken, evidence);
    if (match === null) continue;
    added.push(match);
    at = match.to - 1;
  }
  return added;
}

function longestKnown(
  document: ActorDocument,
  at: number,
  known: ReadonlyMap<string, FoundName>,
  longest: number,
  taken: Uint8Array,
  evidence: Evidence,
): FoundName | null {
  const { words } = document;
  const first = words[at];
  if (!isNameLike(first)) return null;
  let key = first.folded;
  let best: FoundName | null = null;
  for (let length = 1; length <= longest; length += 1) {
    const last = words[at + length - 1];
    if (!last || last.line !== first.line || taken[at + length - 1]) break;
    if (length > 1) key += ` ${last.folded}`;
    const source = known.get(key);
    if (!source || !isNameLike(last)) continue;
    // "Magnitsky Act": what it is part of is no actor.
    const next = words[at + length];
    if (next && isNameLike(next) && next.line === last.line && EVENT_HEADS.has(next.folded)) continue;
    const plain = length === 1 && (isOrdinary(first) || evidence.lower.has(first.folded));
    if (plain && !(evidence.capital.has(first.folded) && !evidence.lower.has(first.folded))) continue;
    if (plain && qualifiesNoun(words, at)) continue;
    best = {
      ...source,
      from: at,
      to: at + length,
      titled: false,
      confidence: Math.min(source.confidence, 0.8),
      because: sameAs(document, source, length),
    };
  }
  return best;
}

function sameAs({ text, words }: ActorDocument, { from, to }: FoundName, length: number): LinkReason {
  const as = text.slice(words[from]?.start, words[to - 1]?.end);
  return length === to - from ? { kind: 'same-words', as } : { kind: 'named-in-full', name: as };
}
