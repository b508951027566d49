import * as v from 'valibot';
import type { Article, Block, BlockKind } from './article.ts';
import { LONGEST_REVIEW, MOST_REVIEWS } from './declared-reviews.ts';

/** Longest text of an article from elsewhere, in UTF-16 code units. */
const TEXT_LIMIT = 2_000_000;

const KINDS: readonly BlockKind[] = [
  'title',
  'dek',
  'body',
  'card',
  'caption',
  'bio',
  'byline',
  'boilerplate',
  'tags',
];

const text = (limit: number) =>
  v.pipe(v.string('is no text'), v.maxLength(limit, `is longer than ${limit} signs`));
const nullableText = (limit: number) => v.nullable(text(limit));
const list = <Schema extends v.GenericSchema>(schema: Schema, limit: number) =>
  v.pipe(v.array(schema, 'is no list'), v.maxLength(limit, `has more than ${limit} entries`));
const offset = v.pipe(
  v.number('is no number'),
  v.safeInteger('is no whole number'),
  v.minValue(0, 'is below 0'),
);
const span = { start: offset, end: offset };

/** What a checked statement may be, bounded. */
export const factCheckSchema = v.object({
  claim: text(10_000),
  claimant: nullableText(2_000),
  appearances: list(text(4_000), 100),
  rating: text(2_000),
  outlet: nullableText(2_000),
  url: nullableText(4_000),
  date: nullableText(40),
});

/** An article from elsewhere, bounded, of which the spans are still to be checked. Fields that it does not name are dropped. */
export const articleShape = v.object({
  kind: v.literal('article', 'is no article'),
  title: nullableText(10_000),
  outlet: nullableText(1_000),
  via: nullableText(1_000),
  date: nullableText(40),
  author: nullableText(2_000),
  url: nullableText(4_000),
  tags: list(text(1_000), 1_000),
  language: nullableText(35),
  text: text(TEXT_LIMIT),
  sourceStart: offset,
  body: v.object(span, 'is no span'),
  blocks: list(v.object({ kind: v.picklist(KINDS, 'is no kind of block'), ...span }), 100_000),
  reviews: v.exactOptional(list(text(LONGEST_REVIEW), MOST_REVIEWS)),
  factChecks: v.exactOptional(list(factCheckSchema, 100)),
});

/** An article from elsewhere: bounded, with spans that lie in its text. */
export const articleSchema = v.pipe(
  articleShape,
  v.check((article) => hasBlocksInOrder(article), 'has blocks that overlap or lie outside its text'),
) satisfies v.GenericSchema<unknown, Article>;

function hasBlocksInOrder({ text, body, blocks }: Pick<Article, 'text' | 'body' | 'blocks'>): boolean {
  if (body.start > body.end || body.end > text.length) return false;
  let end = 0;
  return blocks.every((block: Block) => {
    const fits = block.start >= end && block.start <= block.end && block.end <= text.length;
    end = block.end;
    return fits;
  });
}
