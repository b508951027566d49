import type { Span } from '../text/span.ts';
import { type Token, tokenise } from '../text/tokens.ts';

/** Choices that are offered at once; more would have to be read rather than seen. */
const CHOICES = 4;
/** How far around a mention its name may go on, in UTF-16 code units. */
const REACH = 120;
/** Longest name that is offered, in words and marks. */
const LONGEST = 9;

/** Words inside names that begin none: "Bank of England", "Centre for European Reform". */
const JOINING = new Set(['of', 'the', 'for', 'and', 'on', '&', '-', '’', "'", 's', '.']);
/** Words inside names that may begin one too: "von der Leyen", "al-Qaeda". */
const PARTICLES = new Set(
  'al bin da de del della der di do dos du el ibn la las le los ten ter van von y zu'.split(' '),
);
/** How many joining words may stand between two parts of a name: "Bank of the West". */
const JOINED = 3;

/**
 * What else may be meant where the wrong words were marked: up to four wider and narrower names which overlap the
 * mention, each as it stands in the text. Names are told by their capitals, so this knows no list.
 * @param mention where the wrong words stand, in UTF-16 code units of `text`
 */
export function spanChoices(text: string, mention: Span): readonly string[] {
  const from = lineStart(text, mention.start);
  const line = text.slice(from, lineEnd(text, mention.end));
  const at = { start: mention.start - from, end: mention.end - from };
  const tokens = tokenise(line);
  const first = tokens.findIndex(({ end }) => end > at.start);
  const last = tokens.findLastIndex(({ start }) => start < at.end);
  if (first < 0 || last < first) return [];
  const found = (range: Range) => line.slice(tokens[range.first]?.start, tokens[range.last]?.end);
  const marked = line.slice(at.start, at.end);
  const distinct = (ranges: readonly Range[]) =>
    [...new Set(ranges.map(found))].filter((name) => name !== marked && name !== '');
  const wider = distinct(widerRanges(tokens, { first, last }));
  const narrower = distinct(narrowerRanges(tokens, { first, last }));
  const shownWider = wider.slice(0, Math.max(CHOICES / 2, CHOICES - narrower.length));
  return [...shownWider, ...narrower].slice(0, CHOICES);
}

/** A run of tokens by the places of its first and last. */
interface Range {
  readonly first: number;
  readonly last: number;
}

function widerRanges(tokens: readonly Token[], { first, last }: Range): readonly Range[] {
  const [left = first, farLeft = left] = reachFrom(tokens, first, -1);
  const [right = last, farRight = right] = reachFrom(tokens, last, 1);
  return [
    { first, last: right },
    { first: left, last },
    { first: left, last: right },
    { first, last: farRight },
    { first: farLeft, last },
    { first: farLeft, last: farRight },
  ].filter((range) => range.last - range.first < LONGEST);
}

/** Where a name could end if it went on from `at` in one direction, nearest first. */
function reachFrom(tokens: readonly Token[], at: number, step: 1 | -1): readonly number[] {
  const ends: number[] = [];
  let end = at;
  for (let next = namePart(tokens, end, step); next !== null; next = namePart(tokens, end, step)) {
    // Without a joining word between, one word more may be all that is missing: "New" of "New York Times".
    if (next.near === end + step && next.near !== next.far) ends.push(next.near);
    ends.push(next.far);
    end = next.far;
  }
  const particle = step === -1 && ends.length === 0 ? firstParticle(tokens, at) : at;
  return particle < at ? [particle] : ends;
}

/** The first of the particles right before a token, its own place where there is none. */
function firstParticle(tokens: readonly Token[], at: number): number {
  let first = at;
  for (let before = at - 1; before >= 0 && at - before <= JOINED; before--) {
    if (isParticle(tokens[before])) first = before;
    else if (tokens[before]?.text !== '-') break;
  }
  return first;
}

/** The next run of name words, behind joining words or none; null where the name cannot go on. */
function namePart(
  tokens: readonly Token[],
  from: number,
  step: 1 | -1,
): { readonly near: number; readonly far: number } | null {
  let near = from + step;
  while (Math.abs(near - from) <= JOINED && isInside(tokens, near)) near += step;
  if (!isNameWord(tokens[near])) return null;
  let far = near;
  while (isNameWord(tokens[far + step])) far += step;
  return { near, far };
}

function narrowerRanges(tokens: readonly Token[], { first, last }: Range): readonly Range[] {
  const parts: Range[] = [];
  for (let at = first; at <= last; at++) {
    if (isInside(tokens, at)) continue;
    const open = parts.at(-1);
    if (open?.last === at - 1) parts[parts.length - 1] = { first: open.first, last: at };
    else parts.push({ first: at, last: at });
  }
  const shorter = [
    { first: first + 1, last },
    { first, last: last - 1 },
  ].map((range) => trimmed(tokens, range));
  return [...(parts.length > 1 ? parts : []), ...shorter].filter((range) => range.first <= range.last);
}

/** A range without the joining words at its ends. */
function trimmed(tokens: readonly Token[], { first, last }: Range): Range {
  let [from, to] = [first, last];
  while (from <= to && isInside(tokens, from) && !isParticle(tokens[from])) from++;
  while (to >= from && isInside(tokens, to)) to--;
  return { first: from, last: to };
}

function isNameWord(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return token.kind === 'number' ? token.text.length <= 3 : /^\p{Lu}/u.test(token.text);
}

function isParticle(token: Token | undefined): boolean {
  return token !== undefined && PARTICLES.has(token.text);
}

/** Whether a token may stand inside a name without being a word of it. A full stop does after an initial or title. */
function isInside(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.text === '.') return /^\p{Lu}\p{L}{0,2}$/u.test(tokens[at - 1]?.text ?? '');
  return JOINING.has(token.text) || isParticle(token);
}

function lineStart(text: string, offset: number): number {
  const near = Math.max(0, offset - REACH);
  const before = text.slice(near, offset);
  const line = before.lastIndexOf('\n');
  if (line >= 0 || near === 0) return near + line + 1;
  // The word that the cut went through is left out.
  return near + Math.max(0, before.search(/\s/));
}

function lineEnd(text: string, offset: number): number {
  const after = text.slice(offset, offset + REACH);
  const line = after.indexOf('\n');
  if (line >= 0) return offset + line;
  const complete = offset + REACH >= text.length;
  return offset + (complete ? after.length : Math.max(0, after.search(/\s\S*$/)));
}
