import { actingActor, type Mention, type Recognition } from '../../actors/actor.ts';
import { firstMentionEndingAfter } from '../../actors/mentions-in-order.ts';
import { type Article, type Block, speaksForArticle } from '../../articles/article.ts';
import { findDates } from '../../text/dates.ts';
import { findFigures } from '../../text/figures.ts';
import { sentences } from '../../text/sentences.ts';
import { overlap, type Span } from '../../text/span.ts';
import { contentTerms } from '../../text/terms.ts';
import type { Claim, ClaimMention } from '../claim.ts';
import type { Quotation } from '../quotation.ts';
import { checkWorthiness } from './check-worthiness.ts';
import { readClauses } from './clauses.ts';
import type { DescribedActor } from './described-actors.ts';
import { modalityOf, negations } from './modality.ts';
import { findQuotations } from './quotations.ts';

/** Claims of one article at most; the rest of a huge text is left unread. */
export const CLAIM_LIMIT = 3_000;
/** Code units of one article that are read at most; what stands after them is left unread. */
const READING_LIMIT = 2_000_000;
/** Code units of one sentence at most; a longer run is a table or a list, not a statement. */
export const SENTENCE_LIMIT = 1_500;

/**
 * The sentences of an article's own words (title, dek, body) as claims, in order of the text, each read for amounts,
 * dates, quotations, actors, polarity and modality and weighed for check-worthiness. A claim never runs over blocks;
 * a sentence that the article repeats under its title counts once, whatever its marks and capitals. `described` is whom the article means without their names. Offsets
 * are UTF-16 code units of the article's text.
 */
export function extractClaims(
  article: Pick<Article, 'text' | 'blocks' | 'date'>,
  recognition: Recognition,
  described: readonly DescribedActor[] = [],
): Claim[] {
  const claims: Claim[] = [];
  const seen = new Set<string>();
  for (const block of article.blocks) {
    if (!speaksForArticle(block.kind)) continue;
    if (block.start >= READING_LIMIT) return claims;
    const passage = article.text.slice(block.start, Math.min(block.end, READING_LIMIT));
    const local = within(recognition, described, block);
    const quotations = findQuotations(passage, local, local.described);
    let nextQuotation = 0;
    for (const sentence of sentences(passage)) {
      if (claims.length >= CLAIM_LIMIT) return claims;
      while ((quotations[nextQuotation]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start)
        nextQuotation += 1;
      if (sentence.end - sentence.start > SENTENCE_LIMIT) continue;
      const text = passage.slice(sentence.start, sentence.end);
      if (!/\p{L}/u.test(text)) continue;
      if (block.kind !== 'title') {
        const key = wording(text);
        if (seen.has(key)) continue;
        seen.add(key);
      }
      claims.push(
        readClaim(
          text,
          block.start + sentence.start,
          article.date,
          quotationsIn(quotations, nextQuotation, sentence),
          local,
          sentence,
        ),
      );
    }
  }
  return claims;
}

/** What two passages share that differ in marks, spaces and capitals alone. */
const wording = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{Sc}%]+/gu, ' ')
    .trim();

/** Code units around a passage that are read for who speaks in it. */
const SURROUNDINGS = 600;

/** Reads any passage of a text as one claim, with speakers named around it. Offsets are those of `article.text`. */
export function claimOfPassage(
  article: Pick<Article, 'text' | 'date'>,
  recognition: Recognition,
  span: Span,
  described: readonly DescribedActor[] = [],
): Claim {
  const around: Block = {
    kind: 'body',
    start: Math.max(0, span.start - SURROUNDINGS),
    end: Math.min(article.text.length, span.end + SURROUNDINGS),
  };
  const passage = article.text.slice(around.start, around.end);
  const local = within(recognition, described, around);
  const place = { start: span.start - around.start, end: span.end - around.start };
  const quotations = quotationsIn(findQuotations(passage, local, local.described), 0, place);
  return readClaim(
    article.text.slice(span.start, span.end),
    span.start,
    article.date,
    quotations,
    local,
    place,
  );
}

function readClaim(
  text: string,
  start: number,
  published: string | null,
  quotations: readonly Quotation[],
  { mentions, described }: BlockReading,
  sentence: Span,
): Claim {
  const named = mentionsIn(mentions, sentence);
  const figures = findFigures(text);
  const dates = findDates(text, published);
  const speakers = quotations.flatMap(({ actor }) => (actor === null ? [] : [actor]));
  const actors = [
    ...new Set([...[...named, ...spansIn(described, sentence)].map(({ actor }) => actor), ...speakers]),
  ];
  const modality = modalityOf(text, quotations);
  const clauses = readClauses({ text, figures, dates, quotations, mentions: named, actors, modality });
  const worth = checkWorthiness({ text, figures, dates, quotations, mentions: named.length, clauses });
  return {
    start,
    end: start + text.length,
    text,
    type: worth.type,
    score: worth.score,
    actors,
    stems: [...new Set(contentTerms(text).map(({ term }) => term))],
    figures,
    dates,
    quotations,
    polarity: negations(text).length % 2 === 1 ? 'negated' : 'affirmed',
    modality,
    mentions: named,
  };
}

/** Whom a block names and describes, counted from its start. */
interface BlockReading extends Recognition {
  readonly described: readonly DescribedActor[];
}

function within(
  { mentions, actors }: Recognition,
  described: readonly DescribedActor[],
  block: Block,
): BlockReading {
  return { mentions: spansIn(mentions, block), actors, described: spansIn(described, block) };
}

function mentionsIn(mentions: readonly Mention[], sentence: Span): ClaimMention[] {
  return spansIn(mentions, sentence).map((mention) => ({
    start: mention.start,
    end: mention.end,
    actor: actingActor(mention),
  }));
}

/** The spans that lie within another, counted from its start. */
function spansIn<Item extends Span>(items: readonly Item[], { start, end }: Span): Item[] {
  const found: Item[] = [];
  for (let at = firstMentionEndingAfter(items, start); at < items.length; at += 1) {
    const item = items[at];
    if (item === undefined || item.start >= end) break;
    if (item.start >= start && item.end <= end)
      found.push({ ...item, start: item.start - start, end: item.end - start });
  }
  return found;
}

/** The parts of quotations that fall in a sentence, counted from its start; sources outside of it keep no place. */
function quotationsIn(quotations: readonly Quotation[], from: number, sentence: Span): Quotation[] {
  const found: Quotation[] = [];
  for (let at = from; at < quotations.length; at += 1) {
    const quotation = quotations[at];
    if (quotation === undefined || quotation.start >= sentence.end) break;
    if (overlap(quotation, sentence) === 0) continue;
    const { source } = quotation;
    const inside = source !== null && source.start >= sentence.start && source.end <= sentence.end;
    found.push({
      ...quotation,
      start: Math.max(quotation.start, sentence.start) - sentence.start,
      end: Math.min(quotation.end, sentence.end) - sentence.start,
      source: inside
        ? { ...source, start: source.start - sentence.start, end: source.end - sentence.start }
        : null,
    });
  }
  return found;
}
