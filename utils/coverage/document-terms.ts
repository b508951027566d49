import { type ActorId, actingActor } from '../actors/actor.ts';
import type { RecognisedArticle } from '../actors/recognised-article.ts';
import { type BlockKind, speaksForArticle } from '../articles/article.ts';
import { primaryLanguage } from '../text/primary-language.ts';
import { contains } from '../text/span.ts';
import { forEachContentTerm } from '../text/terms.ts';

/**
 * What the index knows of an article: how much each term weighs there. A weight is a count in which a word of the
 * title counts {@link TITLE_WEIGHT} times; all are multiples of a quarter, so that they can be stored exactly.
 */
export interface DocumentTerms {
  /** At most {@link LARGEST_WEIGHT} each. */
  readonly weights: ReadonlyMap<string, number>;
  /** Sum of the weights of words, at most {@link LARGEST_LENGTH}; fields do not count. */
  readonly length: number;
}

/** All weights and lengths are multiples of this. */
export const WEIGHT_UNIT = 0.25;
export const LARGEST_WEIGHT = 255 * WEIGHT_UNIT;
export const LARGEST_LENGTH = 65_535 * WEIGHT_UNIT;

/** What reading an article for terms needs. */
export type TermSource = Pick<RecognisedArticle, 'article' | 'mentions'>;

const TITLE_WEIGHT = 1.5;
const LEAD_WEIGHT = 1.25;
/** The lead: so many code units of dek and body from their start. */
const LEAD_LENGTH = 300;

// Terms of fields are told from words by their colons, which no word has. They begin with one, so that those who look
// for words by their beginning meet none of them.
const ACTOR_PREFIX = ':actor:';
const OUTLET_PREFIX = ':outlet:';
const MONTH_PREFIX = ':month:';
/** Begins the terms of all languages. */
export const LANGUAGE_PREFIX = ':language:';

/** The term under which an actor stands in the index. */
export function actorTerm(actor: ActorId): string {
  return ACTOR_PREFIX + actor;
}

/** The actor of an actor's term; null for any other term. */
export function actorOfTerm(term: string): ActorId | null {
  return term.startsWith(ACTOR_PREFIX) ? term.slice(ACTOR_PREFIX.length) : null;
}

/** The term of all articles of an outlet, for filters. */
export function outletTerm(outlet: string): string {
  return OUTLET_PREFIX + outlet;
}

/** The outlet of an outlet's term; null for any other term. */
export function outletOfTerm(term: string): string | null {
  return term.startsWith(OUTLET_PREFIX) ? term.slice(OUTLET_PREFIX.length) : null;
}

/** The term of all articles dated in a month ("2026-01"), for filters. */
export function monthTerm(month: string): string {
  return MONTH_PREFIX + month;
}

/** The month of a month's term; null for any other term. */
export function monthOfTerm(term: string): string | null {
  return term.startsWith(MONTH_PREFIX) ? term.slice(MONTH_PREFIX.length) : null;
}

/**
 * The term of all articles that are read in a language: "de" for "de-AT", English where none is stated. Words that a
 * language leaves out as too common cannot be looked up; its articles can.
 */
export function languageTerm(tag: string | null): string {
  return LANGUAGE_PREFIX + primaryLanguage(tag);
}

/** The language of a language's term; null for any other term. */
export function languageOfTerm(term: string): string | null {
  return term.startsWith(LANGUAGE_PREFIX) ? term.slice(LANGUAGE_PREFIX.length) : null;
}

/** Whether a term is a word of the text, rather than an actor, outlet, month or language. */
export function isWordTerm(term: string): boolean {
  return !term.includes(':');
}

/**
 * Weighs the terms of an article: stems of its own words (cards, captions and bios say nothing of it), the actors that
 * act in it, metonyms resolved, so that Kremlin, Moscow and Russia are one term; once each its outlet, month and
 * language.
 */
export function documentTerms({ article, mentions }: TermSource): DocumentTerms {
  const weights = new Map<string, number>();
  const add = (term: string, weight: number) => weights.set(term, (weights.get(term) ?? 0) + weight);
  let length = 0;
  forEachWeightedTerm(article, (term, weight) => {
    add(term, weight);
    length += weight;
  });
  const speaking = article.blocks.filter(({ kind }) => speaksForArticle(kind));
  for (const mention of mentions) {
    if (speaking.some((block) => contains(block, mention))) add(actorTerm(actingActor(mention)), 1);
  }
  const month = article.date?.match(/^\d{4}-\d{2}/)?.[0];
  if (article.outlet !== null) add(outletTerm(article.outlet), 1);
  if (month !== undefined) add(monthTerm(month), 1);
  add(languageTerm(article.language), 1);
  for (const [term, weight] of weights) if (weight > LARGEST_WEIGHT) weights.set(term, LARGEST_WEIGHT);
  return { weights, length: Math.min(LARGEST_LENGTH, length) };
}

/** A word of an article with its place in {@link Article.text} and its weight. */
export interface WeightedTerm {
  readonly term: string;
  readonly surface: string;
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

/** The content words of the blocks that speak for the article, in order. */
export function weightedTerms(article: TermSource['article']): WeightedTerm[] {
  const terms: WeightedTerm[] = [];
  forEachWeightedTerm(article, (term, weight, start, end) => {
    terms.push({ term, surface: article.text.slice(start, end), start, end, weight });
  });
  return terms;
}

/** Visits what {@link weightedTerms} lists, for those who read many articles. */
export function forEachWeightedTerm(
  { text, blocks, language }: TermSource['article'],
  visit: (term: string, weight: number, start: number, end: number) => void,
): void {
  let leadLeft = LEAD_LENGTH;
  for (const { kind, start, end } of blocks) {
    if (!speaksForArticle(kind)) continue;
    const leadEnd = kind === 'title' ? 0 : leadLeft;
    forEachContentTerm(text.slice(start, end), language, (term, from, to) => {
      visit(term, fieldWeight(kind, from < leadEnd), start + from, start + to);
    });
    if (kind !== 'title') leadLeft = Math.max(0, leadLeft - (end - start));
  }
}

function fieldWeight(kind: BlockKind, lead: boolean): number {
  if (kind === 'title') return TITLE_WEIGHT;
  return lead ? LEAD_WEIGHT : 1;
}
