import type { Figure } from '../../text/figures.ts';
import { contains, type Span } from '../../text/span.ts';
import { type Token, tokenise } from '../../text/tokens.ts';
import type { Alignment } from '../aligning/align-claims.ts';
import type { Quotation } from '../quotation.ts';

/** Code units of a title at most. */
export const TITLE_LIMIT = 60;
/** Words of a title at most. */
const WORD_LIMIT = 7;
/** The number of words that says enough and not too much. */
const BEST_LENGTH = 4;
/** What each word more or less costs beside the weight of the shared words. */
const WORD_COST = 0.15;

// No title begins or ends with one of these.
const LOOSE_END =
  /^(?:a|an|the|of|in|on|at|by|for|from|to|with|as|and|or|but|nor|that|which|who|whom|whose|when|where|while|if|because|than|then|is|are|was|were|be|been|being|has|have|had|will|would|could|should|may|might|can|must|do|does|did|not|it|its|it[’']s|he|she|they|his|her|their|this|these|those|there|about|around|some|more|most|less|over|under|after|before|during|between|through|into|out|up|off|also|just|only|still|even|so|very|one|said|says|[’']s)$/i;
// A clause ends at these marks, and no title runs over them.
const CLAUSE_MARK = /^[.,;:!?()[\]“”„«»"—–…/]$/;

/**
 * The fact in a few words that stand together in the page's sentence: what is counted for an amount, the speaker and
 * his words for a quotation, else the run of words that holds most of what both claims share.
 */
export function factTitle(
  alignment: Alignment,
  about: { figure?: Figure; quotation?: Quotation } = {},
): string {
  const { a } = alignment;
  const text = a.claim.text;
  const { figure, quotation } = about;
  if (figure) {
    const counted = countedThing(text, figure);
    if (counted) return fitted(counted);
  }
  if (quotation) {
    const speaker = speakerOf(quotation);
    const words = bestRun(alignment, quotation, TITLE_LIMIT - speaker.length - 2);
    if (words) return `${speaker}“${words}”`;
  }
  const run = bestRun(alignment, { start: 0, end: text.length }, TITLE_LIMIT);
  return fitted(run || trimmed(text, tokenise(text).slice(0, WORD_LIMIT))) || 'One fact';
}

/** "apartment buildings without heating": the noun after an amount with what stands right behind it. */
function countedThing(text: string, figure: Figure): string | null {
  const after = tokenise(text.slice(figure.end)).map((token) => moved(token, figure.end));
  const first = after[0];
  // "5 percent of GDP", "8,200 (in all)": the noun stands elsewhere.
  if (first?.kind !== 'word' || LOOSE_END.test(first.text) || figure.measured === '') return null;
  const clause = untilMark(after).slice(0, WORD_LIMIT);
  const words = trimmed(text, clause);
  return words.length >= 4 ? words : null;
}

/** The run of words within `place` that shares most with the other claim and cuts through no phrase. */
function bestRun({ a, shared }: Alignment, place: Span, limit: number): string {
  const text = a.claim.text;
  const tokens = tokenise(text).filter((token) => contains(place, token));
  const weights = tokens.map((token) => {
    const at = shared.filter(({ inA }) => contains(inA, token) || contains(token, inA));
    return Math.max(0, ...at.map(({ inA }) => inA.weight));
  });
  let best = { value: 0, from: 0, to: 0 };
  for (let from = 0; from < tokens.length; from += 1) {
    const first = tokens[from];
    if (!first || !opens(first) || !isBoundary(tokens[from - 1], first)) continue;
    let [value, words] = [0, 0];
    for (let to = from; to < tokens.length && words < WORD_LIMIT; to += 1) {
      const token = tokens[to];
      if (!token || CLAUSE_MARK.test(token.text) || token.end - first.start > limit) break;
      if (token.kind !== 'punctuation') words += 1;
      value += weights[to] ?? 0;
      if (value === 0 || !opens(token) || !isBoundary(tokens[to + 1], token)) continue;
      const net = value - Math.abs(words - BEST_LENGTH) * WORD_COST;
      if (net > best.value) best = { value: net, from, to: to + 1 };
    }
  }
  return trimmed(text, tokens.slice(best.from, best.to));
}

/** Whether a phrase may end between a token and its neighbour outside of it. */
function isBoundary(outside: Token | undefined, inside: Token): boolean {
  if (outside === undefined) return true;
  // "al-Assad" is one word of three tokens.
  if (outside.end === inside.start || inside.end === outside.start)
    return CLAUSE_MARK.test(outside.text) || /^[’']/.test(outside.text);
  return outside.kind === 'punctuation' || LOOSE_END.test(outside.text);
}

/** "Kallas: " where the passage names who speaks, else nothing. */
function speakerOf({ source }: Quotation): string {
  const name = source?.surface.split(/\s+/).at(-1) ?? '';
  return /^\p{Lu}\p{L}+$/u.test(name) && !/^(?:He|She|It|They|Who|We|You)$/.test(name) ? `${name}: ` : '';
}

const opens = (token: Token | undefined) =>
  token !== undefined && token.kind !== 'punctuation' && !LOOSE_END.test(token.text);

function untilMark(tokens: readonly Token[]): readonly Token[] {
  const mark = tokens.findIndex(({ text }) => CLAUSE_MARK.test(text));
  return mark < 0 ? tokens : tokens.slice(0, mark);
}

/** The text of a run of tokens without loose words at its ends. */
function trimmed(text: string, tokens: readonly Token[]): string {
  let [from, to] = [0, tokens.length];
  while (from < to && !opens(tokens[from])) from += 1;
  while (to > from && !opens(tokens[to - 1])) to -= 1;
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last || to <= from) return '';
  return text.slice(first.start, last.end).replace(/\s+/g, ' ');
}

const moved = (token: Token, by: number): Token => ({
  ...token,
  start: token.start + by,
  end: token.end + by,
});

/** Leaves out last words until a title fits. */
function fitted(title: string): string {
  const cut = title.slice(0, TITLE_LIMIT);
  const whole = title.length <= TITLE_LIMIT || !cut.includes(' ') ? cut : cut.slice(0, cut.lastIndexOf(' '));
  return whole.replace(/[\s.,;:!?–—-]+$/, '');
}
