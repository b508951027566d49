import type { DateMention } from '../../text/date-mention.ts';
import type { Figure } from '../../text/figures.ts';
import { sentences } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { contentTerms } from '../../text/terms.ts';
import type { Claim } from '../claim.ts';
import { baseForm } from './base-form.ts';
import { claimAmounts } from './claim-amounts.ts';
import { termWeight } from './term-weight.ts';

/** What stands around an amount or a date: how much each word says of it, by its key. */
export type Surroundings = ReadonlyMap<string, number>;

// What a word still says when a comma, a conjunction or another amount stands between it and the amount.
const BEYOND_MARK = 0.4;
const BEYOND_AMOUNT = 0.12;

interface Word extends Span {
  readonly key: string;
  readonly weight: number;
}

const memo = new WeakMap<Span, Surroundings>();
const wordMemo = new WeakMap<Claim, readonly Word[]>();

/**
 * The content words of the sentence of an amount or date, those of its own phrase counting most: "39 % of 66 critics"
 * shares its words, in "755 recovered and 87 died" each amount has its own.
 */
export function surroundings(claim: Claim, figure: Figure | DateMention): Surroundings {
  const known = memo.get(figure);
  if (known) return known;
  const { text } = claim;
  const sentence = sentences(text).find(({ start, end }) => figure.start >= start && figure.start < end) ?? {
    start: 0,
    end: text.length,
  };
  const others = ('hedge' in figure ? claimAmounts(claim) : claim.dates).filter(
    ({ start }) => start !== figure.start,
  );
  const words = new Map<string, number>();
  for (const word of wordsOf(claim)) {
    if (word.start < sentence.start || word.end > sentence.end) continue;
    const weight = word.weight * nearnessOf(text, figure, word, others);
    if (weight > (words.get(word.key) ?? 0)) words.set(word.key, weight);
  }
  memo.set(figure, words);
  return words;
}

/** How alike what stands around two amounts is, 0 to 1: what both have over what the poorer has. */
export function surroundingsLikeness(a: Surroundings, b: Surroundings): number {
  const smaller = Math.min(wholeOf(a), wholeOf(b));
  if (smaller === 0) return 0;
  let shared = 0;
  for (const [key, weight] of a) {
    const other = b.get(key);
    if (other !== undefined) shared += Math.min(weight, other);
  }
  return Math.min(1, shared / smaller);
}

const wholeMemo = new WeakMap<Surroundings, number>();

/** What all words around an amount say. */
function wholeOf(words: Surroundings): number {
  const known = wholeMemo.get(words);
  if (known !== undefined) return known;
  let whole = 0;
  for (const weight of words.values()) whole += weight;
  wholeMemo.set(words, whole);
  return whole;
}

function wordsOf(claim: Claim): readonly Word[] {
  const known = wordMemo.get(claim);
  if (known) return known;
  const covered = [...claimAmounts(claim), ...claim.dates];
  const words: Word[] = [];
  for (const { term, start, end } of contentTerms(claim.text)) {
    if (/^\d/.test(term) || covered.some((span) => span.start < end && start < span.end)) continue;
    const mention = claim.mentions.find((one) => one.start <= start && one.end >= end);
    words.push({ key: mention ? `@${mention.actor}` : baseForm(term), weight: termWeight(term), start, end });
  }
  wordMemo.set(claim, words);
  return words;
}

function nearnessOf(text: string, figure: Figure | DateMention, word: Span, others: readonly Span[]): number {
  const before = word.end <= figure.start;
  const [from, to] = before
    ? [word.end, 'hedge' in figure ? figure.hedgeStart : figure.start]
    : [figure.end, word.start];
  const between = text.slice(from, Math.max(from, to));
  const past = others.some(({ start }) => start >= from && start < to);
  const parted = /[,;:()]|\b(?:and|but|while|with|against|for)\b/.test(between);
  if (past) return parted ? BEYOND_AMOUNT : BEYOND_MARK;
  return parted ? BEYOND_MARK : 1;
}
