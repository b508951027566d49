import type { ActorType } from '../actor.ts';
import { formKey } from '../dictionary/actor-dictionary.ts';
import type { ActorEntry } from '../dictionary/actor-entry.ts';
import type { ActorDocument, Word } from '../document/document.ts';
import type { Evidence } from '../document/evidence.ts';
import { isNameLike, isOrdinary, isTitle, partsNames } from '../document/word-classes.ts';
import { FUNCTION_WORDS, KIND_NOUNS } from '../words/function-words.ts';
import { GIVEN_NAMES } from '../words/given-names.ts';
import { ORGANISATION_HEADS, PLACE_HEADS } from '../words/heads.ts';
import { EVENT_HEADS, EVENT_OPENERS, NON_ACTOR_NAMES } from '../words/not-actors.ts';
import { SAYING } from '../words/speech-verbs.ts';
import type { Candidate, NamedCandidate } from './candidate.ts';
import { type TypeScores, typeScores } from './name-cues.ts';

/** The words of a candidate without punctuation, folded and joined: the key under which repeats meet. */
export function candidateKey(document: ActorDocument, candidate: Pick<Candidate, 'from' | 'to'>): string {
  return document.words
    .slice(candidate.from, candidate.to)
    .filter((word) => word.shape !== 'sign')
    .map((word) => word.folded)
    .join(' ');
}

/**
 * Decides which unknown names are actors and of what type. A name is judged by all its occurrences together: the
 * clear ones ("President Ivo Tarn said") carry the bare ones.
 */
export function judgeUnknown(
  document: ActorDocument,
  candidates: readonly Candidate[],
  evidence: Evidence,
  known: readonly ActorEntry[],
): NamedCandidate[] {
  const shortened = candidates.map((candidate) => withoutOrdinaryOpener(document, candidate, evidence));
  const scores = new Map<string, TypeScores>();
  for (const candidate of shortened) {
    const key = candidateKey(document, candidate);
    const own = typeScores(document, candidate);
    const sum = scores.get(key) ?? NO_SCORES;
    scores.set(key, {
      person: sum.person + own.person,
      organisation: sum.organisation + own.organisation,
      place: sum.place + own.place,
    });
  }
  const surnames = surnamesOf(document, shortened, scores);
  for (const entry of known)
    if (entry.type === 'person')
      for (const word of formKey(entry.name).split(' ')) if (word.length > 2) surnames.add(word);
  return shortened.flatMap((candidate) => {
    const score = scores.get(candidateKey(document, candidate)) ?? NO_SCORES;
    const surname = surnames.has(candidateKey(document, candidate));
    if (!isPlausible(document, candidate, score, evidence)) return [];
    const type =
      candidate.type ?? (surname ? 'person' : (bareHead(document, candidate) ?? bestType(score, candidate)));
    return [{ ...candidate, type, confidence: certainty(candidate, score) }];
  });
}

/** "the League": a head word by itself is an organisation. */
function bareHead(document: ActorDocument, candidate: Candidate): ActorType | null {
  const word = document.words[candidate.from];
  return candidate.to - candidate.from === 1 && word && ORGANISATION_HEADS.has(word.folded)
    ? 'organisation'
    : null;
}

const NO_SCORES: TypeScores = { person: 0, organisation: 0, place: 0 };

/** Last words of the longer names that speak for a person: alone they name the same person. */
function surnamesOf(
  document: ActorDocument,
  candidates: readonly Candidate[],
  scores: ReadonlyMap<string, TypeScores>,
): Set<string> {
  const surnames = new Set<string>();
  for (const candidate of candidates) {
    const key = candidateKey(document, candidate);
    const score = scores.get(key) ?? NO_SCORES;
    const at = key.lastIndexOf(' ');
    if (at > 0 && candidate.type === null && bestType(score, candidate) === 'person')
      surnames.add(key.slice(at + 1));
  }
  return surnames;
}

function certainty(candidate: Candidate, score: TypeScores): number {
  const best = Math.max(score.person, score.organisation, score.place);
  return Math.max(candidate.confidence, Math.min(0.9, 0.5 + best / 10));
}

function bestType(score: TypeScores, candidate: Candidate): ActorType {
  const several = candidate.to - candidate.from > 1;
  const person = score.person + (several ? 0.5 : 0);
  const best = Math.max(person, score.organisation, score.place);
  // A bare single word without any sign is a company or a group sooner than a person, whom papers introduce.
  if (best <= 0) return several ? 'person' : 'organisation';
  if (person === best) return 'person';
  return score.place === best ? 'place' : 'organisation';
}

/** "Meanwhile Tarn": at a sentence start an ordinary word is no part of the name. */
function withoutOrdinaryOpener(document: ActorDocument, candidate: Candidate, evidence: Evidence): Candidate {
  const first = document.words[candidate.from];
  if (!first || candidate.to - candidate.from < 2 || candidate.readings.length > 0) return candidate;
  const next = document.words[candidate.from + 1];
  if (!first.opens || !isOrdinary(first) || candidate.type !== null || next?.shape === 'sign')
    return candidate;
  if ((evidence.capital.get(first.folded) ?? 0) > 0 || GIVEN_NAMES.has(first.folded)) return candidate;
  return { ...candidate, from: candidate.from + 1, titled: isTitle(first) };
}

function isPlausible(
  document: ActorDocument,
  candidate: Candidate,
  score: TypeScores,
  evidence: Evidence,
): boolean {
  const name = document.words.slice(candidate.from, candidate.to).filter((word) => word.shape !== 'sign');
  const first = name[0];
  const last = name.findLast((word) => !/^[ivx]+$/.test(word.folded));
  if (!first || !last) return false;
  if (candidate.type !== null) return isNamedHead(name, first, evidence);
  if (EVENT_HEADS.has(last.folded) && !candidate.titled) return false;
  if (EVENT_OPENERS.has(first.folded)) return false;
  const best = Math.max(score.person, score.organisation, score.place);
  if (name.length === 1)
    return isPlausibleWord(document, first, document.words[candidate.to], candidate, best, evidence);
  const ordinary = name.filter((word) => isOrdinary(word) && !GIVEN_NAMES.has(word.folded)).length;
  if (ordinary === name.length) return first.style === 'sentence' && kindFollows(document, candidate);
  if (first.style !== 'sentence')
    return GIVEN_NAMES.has(first.folded)
      ? ordinary === 0
      : name.every((word) => evidence.capital.has(word.folded));
  if (/\p{N}/u.test(last.text) && last.shape !== 'number' && score.organisation < 2) return false;
  return (
    ordinary === 0 || score.person >= 3 || candidate.titled || score.organisation >= 2 || !isOrdinary(last)
  );
}

/** A run with a head word is a name where another word tells it from its kind: not "The Court". */
function isNamedHead(name: readonly Word[], first: Word, evidence: Evidence): boolean {
  if (name.length < 2) return false;
  const ordinary = name.every((word) => isOrdinary(word));
  if (ordinary && first.style !== 'sentence') return false;
  if (ordinary && first.opens && !name.every((word) => evidence.capital.has(word.folded))) return false;
  return name.some((word) => !partsNames(word) && !NON_ACTOR_NAMES.has(word.folded));
}

// "Transnistrian legislature": made from the name of a place, and no name itself.
const ADJECTIVE_ENDING = /(?:[^aeiouy][ie]an|ese|ish|ine)$/;

/** "New Harbour party": the noun after it says that it is a name. */
function kindFollows(document: ActorDocument, candidate: Candidate): boolean {
  const next = document.words[candidate.to];
  return (
    next?.shape === 'lower' &&
    KIND_NOUNS.has(next.folded) &&
    next.line === document.words[candidate.from]?.line
  );
}

// Titles that stand before surnames which are ordinary words too: "Mr Brown".
const HONOURING =
  /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|sen|rep|gen|gov|judge|justice|president|prof|professor|mayor|senator|lt|col)$/;

function isHonoured(document: ActorDocument, candidate: Candidate): boolean {
  const before = document.words[candidate.from - 1];
  const title = before?.text === '.' ? document.words[candidate.from - 2] : before;
  return title !== undefined && HONOURING.test(title.folded);
}

function isPlausibleWord(
  document: ActorDocument,
  word: Word,
  next: Word | undefined,
  candidate: Candidate,
  best: number,
  evidence: Evidence,
): boolean {
  // "NZ$20" is money.
  if (next?.text === '$' && !next.spaced) return false;
  if (word.text.length < 2 || partsNames(word)) return false;
  const lower = evidence.lower.get(word.folded) ?? 0;
  const capital = evidence.capital.get(word.folded) ?? 0;
  // "the League": a bare head names somebody where the article never writes it small.
  if (ORGANISATION_HEADS.has(word.folded))
    return (
      lower === 0 &&
      capital > 1 &&
      word.shape !== 'capitals' &&
      !isNameLike(document.words[candidate.from - 1])
    );
  if (PLACE_HEADS.has(word.folded)) return false;
  // "A350", "PACs"
  if (/\p{N}|^\p{Lu}{2,}s$/u.test(word.text)) return false;
  const acronym = word.shape === 'capitals' && word.style !== 'capitals';
  if (acronym)
    return word.text.length < 8 && !NON_ACTOR_NAMES.has(word.folded) && !/^[IVXLC]+$/.test(word.text);
  if (lower > 0 && lower >= capital) return false;
  if (
    ADJECTIVE_ENDING.test(word.folded) &&
    next?.shape === 'lower' &&
    !candidate.titled &&
    next.spaced &&
    !SAYING.has(next.folded) &&
    !FUNCTION_WORDS.has(next.folded)
  )
    return false;
  if (isOrdinary(word)) return capital > 0 && isHonoured(document, candidate);
  if (word.style !== 'sentence') return capital > 0;
  if (word.opens) return capital > 0 || best >= 1;
  const before = document.words[candidate.from - 1];
  if (before?.opens && isNameLike(before) && !candidate.titled) return capital > 1 || best >= 1;
  return true;
}
