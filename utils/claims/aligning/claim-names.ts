import type { ActorId } from '../../actors/actor-id.ts';
import { stateOfDemonym } from '../../actors/roles/demonyms.ts';
import { foldText } from '../../text/normalise.ts';
import { overlap, type Span } from '../../text/span.ts';
import type { Claim } from '../claim.ts';

/** A name in a claim, known or not. Offsets are UTF-16 code units of the claim's text. */
export interface ClaimName extends Span {
  readonly text: string;
  /** Null for a name that nobody recognised. */
  readonly actor: ActorId | null;
  /** Whether it stands where a place stands ("in Oaxaca", "off Lindby"). */
  readonly placed: boolean;
  /** "Norwegian" for Norway: it says whose, seldom who. */
  readonly adjective: boolean;
}

const CAPITALISED = /\p{Lu}[\p{L}\p{N}’'-]*(?:\s(?:of\s|the\s|de\s|al-)?\p{Lu}[\p{L}\p{N}’'-]*)*/gu;
const PLACE_BEFORE =
  /\b(?:in|at|near|off|from|outside|inside|around|across|throughout|into|over|towards?|through|reach(?:es|ed)?|hit|between)\s(?:the\s|(?:north|south|east|west|central|the)(?:ern)?\s|(?:city|town|port|village|province|region)\sof\s)*$/i;
// Words with a capital that open a sentence, date it or give somebody's office.
const LEADING =
  /^(?:(?:I|A|An|The|In|On|At|It|He|She|They|We|You|But|And|Or|If|So|No|Not|This|That|These|Those|There|Then|When|While|After|Before|As|By|For|From|Of|To|With|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Mr|Mrs|Ms|Dr|Sir|President|Prime|Minister|King|Queen|Pope|General|Captain|Judge|Governor|Mayor|Senator|Covid|Christmas|Easter|Ramadan)(?![\p{L}\p{N}])[’']?\s?)+/u;

const memo = new WeakMap<Claim, readonly ClaimName[]>();

/**
 * The names of a claim in order: mentioned actors, states meant by their adjective, and capitalised words that nobody
 * recognised and that do not open a sentence.
 */
export function claimNames(claim: Claim): readonly ClaimName[] {
  const known = memo.get(claim);
  if (known) return known;
  const { text } = claim;
  const placed = (start: number) => PLACE_BEFORE.test(text.slice(Math.max(0, start - 40), start));
  const names: ClaimName[] = claim.mentions.map(({ actor, start, end }) => ({
    start,
    end,
    text: text.slice(start, end),
    actor,
    placed: placed(start),
    adjective: false,
  }));
  for (const match of text.matchAll(CAPITALISED)) {
    // "The Norwegian" names Norway, "President Marit Solberg" names her.
    const taken = match[0].match(LEADING)?.[0].length ?? 0;
    const name = match[0].slice(taken);
    const span = { start: match.index + taken, end: match.index + match[0].length };
    if (name === '' || claim.mentions.some((mention) => overlap(mention, span) > 0)) continue;
    const folded = foldText(name);
    // "Kenyans" are of Kenya.
    const state = stateOfDemonym(folded) ?? stateOfDemonym(folded.replace(/s$/, ''));
    if (state === null && opensSentence(text, span.start)) continue;
    names.push({
      ...span,
      text: name,
      actor: state,
      placed: placed(span.start),
      adjective: state !== null,
    });
  }
  names.sort((x, y) => x.start - y.start);
  memo.set(claim, names);
  return names;
}

const opensSentence = (text: string, at: number) => /(?:^|[.!?:]\s|["“‘']\s?)$/.test(text.slice(0, at));

/** Whether two names may name one actor: one actor, shared words, initials, or another spelling. */
export function mayNameOne(a: ClaimName, b: ClaimName): boolean {
  if (a.actor !== null && a.actor === b.actor) return true;
  const [one, other] = [wordsOf(a.text), wordsOf(b.text)];
  if (one.some((word) => other.some((second) => alike(word, second)))) return true;
  return isInitials(one, b.text) || isInitials(other, a.text);
}

const wordsOf = (name: string) =>
  foldText(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(
      (word) => word.length >= 3 && !/^(?:the|and|for|new|north|south|east|west|saint|united)$/.test(word),
    );

/** "Zelensky" and "Zelenskyy"; of short words only the same. */
const alike = (a: string, b: string) =>
  a === b || (a.length >= 6 && b.length >= 6 && a.slice(0, 5) === b.slice(0, 5));

const isInitials = (words: readonly string[], other: string) =>
  words.length >= 2 && words.map((word) => word[0]).join('') === foldText(other).replaceAll('.', '').trim();

/** The names of two claims, laid side by side. */
export interface NameAlignment {
  readonly shared: readonly (readonly [ClaimName, ClaimName])[];
  readonly onlyA: readonly ClaimName[];
  readonly onlyB: readonly ClaimName[];
}

/** Pairs the names that may name one actor; the rest stand on one side alone. */
export function alignNames(a: Claim, b: Claim): NameAlignment {
  const [namesA, namesB] = [claimNames(a), claimNames(b)];
  const shared = namesA.flatMap((first) => {
    const second = namesB.find((name) => mayNameOne(first, name));
    return second ? [[first, second] as const] : [];
  });
  return {
    shared,
    onlyA: namesA.filter((name) => !namesB.some((other) => mayNameOne(name, other))),
    onlyB: namesB.filter((name) => !namesA.some((other) => mayNameOne(name, other))),
  };
}
