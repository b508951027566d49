import * as v from 'valibot';
import type { ActorType } from '../actors/actor.ts';
import { articleShape, factCheckSchema } from '../articles/article-schema.ts';
import type { ClaimType, Modality } from '../claims/claim.ts';
import { ODDITIES } from '../claims/source-check/source-check.ts';
import type { Grain } from '../text/calendar.ts';
import type { DateMention } from '../text/date-mention.ts';
import type { Hedge } from '../text/hedges.ts';
import type { Unit } from '../text/units.ts';

// The shape of one article in a shard. Whatever it does not name is dropped, and the order of its fields is the order in
// which they are written, so that the same article always gives the same line. Surfaces and the texts of claims are
// missing: they are what stands in the article's text at their spans.

const TEXT_LIMIT = 2_000_000;

const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit));
const nullableText = (limit: number) => v.nullable(text(limit));
const list = <Schema extends v.GenericSchema>(schema: Schema, limit: number) =>
  v.pipe(v.array(schema), v.maxLength(limit));
const oneOf = <Word extends string>(...words: readonly Word[]) => v.picklist(words);

const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(TEXT_LIMIT));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const number = v.pipe(v.number(), v.finite());
const span = { start: offset, end: offset };
const actorId = text(300);
const name = text(1_000);

/** What a page declares was made into its checked statements before it was packed. */
const articleSchema = v.omit(articleShape, ['reviews']);

const reasonSchema = v.variant('kind', [
  v.object({ kind: v.literal('listed'), form: name }),
  v.object({ kind: v.literal('usual'), form: name }),
  v.object({ kind: v.literal('neighbours'), form: name, words: name }),
  v.object({ kind: v.literal('named-in-full'), name }),
  v.object({ kind: v.literal('supported'), by: v.object({ id: actorId, name }) }),
  v.object({ kind: v.literal('only-bearer'), surname: name, by: v.object({ id: actorId, name }) }),
  v.object({ kind: v.literal('same-words'), as: name }),
  v.object({
    kind: v.literal('part-of-name'),
    part: oneOf('surname', 'given-name', 'initials', 'part'),
    of: name,
  }),
  v.object({ kind: v.literal('short-form'), of: name }),
  v.object({ kind: v.literal('acronym'), of: name, inBrackets: v.boolean() }),
  v.object({ kind: v.literal('transliteration'), of: name }),
  v.object({ kind: v.literal('misspelling'), of: name }),
  v.object({ kind: v.literal('edit') }),
  v.object({ kind: v.literal('new-name') }),
]);

const mentionSchema = v.object({
  ...span,
  actor: actorId,
  metonymOf: v.nullable(actorId),
  metonymConfidence: v.nullable(share),
  confidence: share,
  because: reasonSchema,
});

const actorSchema = v.object({
  id: actorId,
  name,
  type: oneOf<ActorType>('person', 'organisation', 'state', 'place', 'group'),
  standsFor: v.nullable(actorId),
  description: nullableText(1_000),
});

const roleSchema = v.object({
  ...span,
  actor: actorId,
  role: text(2_000),
  former: v.boolean(),
  names: list(v.object({ ...span, actor: actorId }), 50),
});

const figureSchema = v.object({
  ...span,
  value: number,
  interval: v.object({
    low: v.nullable(number),
    high: v.nullable(number),
    includesLow: v.boolean(),
    includesHigh: v.boolean(),
  }),
  hedge: oneOf<Hedge>('none', 'about', 'nearly', 'more-than', 'at-least', 'less-than', 'at-most', 'range'),
  unit: v.object({
    kind: oneOf<Unit['kind']>(
      'count',
      'percent',
      'percentage-points',
      'money',
      'measure',
      'duration',
      'rating',
      'rank',
      'multiple',
      'score',
    ),
    name: text(100),
  }),
  measured: text(1_000),
  hedgeStart: offset,
});

const dateSchema = v.object({
  ...span,
  grain: oneOf<Grain>('day', 'days', 'week', 'month', 'season', 'quarter', 'year', 'years'),
  interval: v.nullable(v.object({ from: text(20), to: text(20) })),
  month: v.nullable(v.pipe(offset, v.maxValue(12))),
  day: v.nullable(v.pipe(offset, v.maxValue(31))),
  relative: v.boolean(),
  bound: oneOf<DateMention['bound']>('on', 'as-of', 'before', 'by', 'until', 'after', 'since'),
});

const quotationSchema = v.object({
  ...span,
  direct: v.boolean(),
  source: v.nullable(v.object(span)),
  verb: nullableText(200),
  actor: v.nullable(actorId),
});

const claimSchema = v.object({
  ...span,
  type: oneOf<ClaimType>('figure', 'event', 'quote', 'prediction', 'opinion', 'other'),
  score: share,
  actors: list(actorId, 2_000),
  stems: list(text(1_000), 20_000),
  figures: list(figureSchema, 2_000),
  dates: list(dateSchema, 2_000),
  quotations: list(quotationSchema, 2_000),
  polarity: oneOf('affirmed', 'negated'),
  modality: oneOf<Modality>('asserted', 'reported', 'planned', 'possible', 'denied'),
  mentions: list(v.object({ ...span, actor: actorId }), 2_000),
});

const sourceCheckSchema = v.object({
  findings: list(v.object({ kind: v.picklist(ODDITIES), ...span, why: text(2_000) }), 100),
  score: v.pipe(number, v.minValue(0)),
  suspect: v.boolean(),
});

export const lineSchema = v.object({
  article: articleSchema,
  mentions: list(mentionSchema, 50_000),
  actors: list(actorSchema, 20_000),
  roles: list(roleSchema, 20_000),
  claims: list(claimSchema, 20_000),
  statements: v.exactOptional(list(v.object({ check: factCheckSchema, actors: list(actorId, 500) }), 100)),
  sourceCheck: v.exactOptional(sourceCheckSchema),
});

/** An article with what reading it gave, as a line of a shard has it. */
export type PackLine = v.InferOutput<typeof lineSchema>;
