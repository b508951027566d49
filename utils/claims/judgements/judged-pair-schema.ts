import * as v from 'valibot';
import { RELATIONS } from '../comparison.ts';
import { JUDGEMENTS } from '../pair-key.ts';
import type { JudgedPair } from './judged-pair.ts';

/** Longest passage that is kept with a judgement, in UTF-16 code units; sentences are far shorter. */
const QUOTE_LIMIT = 100_000;

const text = (limit: number) =>
  v.pipe(v.string('is no text'), v.maxLength(limit, `is longer than ${limit} signs`));
const nullableText = (limit: number) => v.nullable(text(limit));

export const pairKeySchema = v.pipe(
  text(40),
  v.regex(/^[0-9a-z]{1,16}-[0-9a-z]{1,16}$/, 'names no pair of passages'),
);

const passageEntries = {
  quote: v.pipe(text(QUOTE_LIMIT), v.regex(/\S/, 'is empty')),
  title: nullableText(10_000),
  outlet: nullableText(1_000),
  url: nullableText(10_000),
  date: nullableText(60),
};

/** Checks a judgement that came from a view or out of a file. Its messages complete "`what` …". */
export const judgedPairSchema = v.object({
  pair: pairKeySchema,
  judgement: v.picklist(JUDGEMENTS, 'is no judgement'),
  relation: v.picklist(RELATIONS, 'is no relation'),
  rule: text(100),
  what: text(2_000),
  page: v.object(passageEntries),
  coverage: v.object({ ...passageEntries, article: text(64) }),
}) satisfies v.GenericSchema<unknown, JudgedPair>;
